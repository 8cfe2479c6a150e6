package uk.gov.sop.pay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Contract;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/**
 * Somebody who has left: the account of the department is closed, and HR has linked one of their own to their staff record.
 * With it they read what they were paid, and nothing else opens.
 */
@QuarkusTest
class LeaverHttpTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    /** What an identity provider gives those who have left. */
    private static final String SCOPES = "pay:read";

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final Member report = Staff.managedBy(me);
    private final String own = "own-account-" + me.id();

    private String payslip = "";
    private String p60s = "";
    private String p11ds = "";

    @BeforeEach
    void leave() {
        payslip = Paid.payslipOf(me);
        p60s = Paid.p60Of(me);
        p11ds = Paid.p11dOf(me);
        String file = """
                staff_number,given_name,family_name,service_started_on,department,manager_number,grade,place,division,week_minutes,starts_on,ends_on,issuer,subject
                %s,Test,Person,2022-04-04,CO,%s,HEO,Test Office,ENGLAND_AND_WALES,444 444 444 444 444 0 0,2022-04-04,%s,%s,%s
                """.formatted(me.staffNumber(), manager.staffNumber(), LAST_DAY, Tokens.ISSUER, own);
        Api.withToken(Tokens.of("hr-system", "staff-imports:write"))
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put("/v1/staff-imports/" + Api.newId())
                .then()
                .statusCode(201)
                .body("peopleChanged", equalTo(1));
    }

    @Test
    void payslips_and_yearly_documents_are_read_as_before() {
        get("/v1/payslips").statusCode(200).body("payslips.id", contains(payslip));
        get("/v1/payslips/" + payslip).statusCode(200).body("totals.net.pence", is(237_906));
        get("/v1/payslips/" + payslip + "/changes").statusCode(200);
        get("/v1/p60s").statusCode(200).body("p60s.taxYear", contains(P60Samples.YEAR));
        strong("/v1/payslips/" + payslip, "application/pdf").statusCode(200).contentType("application/pdf");
        strong(p60s, "application/json").statusCode(200).body("p60s[0].total.pay.pence", is(4_000_000));
        strong(p60s, "application/pdf").statusCode(200).contentType("application/pdf");
        strong(p11ds, "application/json").statusCode(200).body("p11ds[0].total.pence", is(390_000));
        strong(p11ds, "application/pdf").statusCode(200).contentType("application/pdf");
    }

    @Test
    void it_is_on_record_as_their_own_reading_of_the_department_that_paid() {
        strong(p60s, "application/json").statusCode(200);
        String sql = "select count(*) from disclosure where what = 'p60' and department = 'CO' and viewer_id = ?"
                + " and subject_id = viewer_id";
        assertEquals(1, Staff.count(sql, me.id()));
    }

    @Test
    void pay_that_comes_after_they_left_is_theirs_to_read() {
        UUID run = Api.newId();
        Payroll.put(run, PaySamples.run("CO", LocalDate.of(2026, 7, 31), PaySamples.april(me.staffNumber())))
                .statusCode(201);
        Payroll.publish(run).statusCode(200);
        get("/v1/payslips").body("payslips", hasSize(2)).body("payslips[0].payDate", is("2026-07-31"));
    }

    @Test
    void the_account_of_the_department_opens_nothing_any_more() {
        for (String path :
                List.of("/v1/me", "/v1/payslips", "/v1/payslips/" + payslip, "/v1/p60s", "/v1/expense-claims")) {
            Api.as(me).get(path).then().statusCode(403).body("rule", equalTo("PERSON_UNKNOWN"));
        }
        Api.withToken(me.steppedUp()).get(p60s).then().statusCode(403).body("rule", equalTo("PERSON_UNKNOWN"));
    }

    @Test
    void nothing_but_pay_opens_with_the_scope_that_they_are_given() {
        Set<String> open = Contract.operations().stream()
                .filter(operation -> operation.startsWith("GET "))
                .map(operation -> operation.substring("GET ".length()))
                .filter(path -> status(path) != 403)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "/v1/calendar-feeds/{secret}.ics",
                        "/v1/me",
                        "/v1/p11ds",
                        "/v1/p11ds/{taxYear}",
                        "/v1/p60s",
                        "/v1/p60s/{taxYear}",
                        "/v1/pay-disclosures",
                        "/v1/pay-queries",
                        "/v1/pay-queries/{id}",
                        "/v1/payslips",
                        "/v1/payslips/{id}",
                        "/v1/payslips/{id}/changes"),
                open);
    }

    /** Where the provider tells leavers from staff by nothing, and people name them as their manager still. */
    @Test
    void they_are_nobodys_manager_or_colleague_whatever_their_scopes_and_see_nobody_elses_things() {
        String token = Tokens.of(own, Tokens.EVERY_STAFF_SCOPE);
        Api.withToken(token).get("/v1/me").then().statusCode(200).body("assignment", nullValue());
        Api.withToken(token).get("/v1/approvals").then().statusCode(200).body("approvals", is(empty()));
        for (String team : List.of("PEERS", "REPORTS")) {
            Api.withToken(token)
                    .get("/v1/team-calendar?of=" + team)
                    .then()
                    .statusCode(200)
                    .body("people", is(empty()));
        }
        Api.withToken(token)
                .get("/v1/payslips/" + Paid.payslipOf(report))
                .then()
                .statusCode(404);
    }

    private int status(String path) {
        String url = path.replace("{taxYear}", "2025")
                .replaceAll("\\{[^}]+}", Api.newId().toString());
        return Api.withToken(Tokens.of(own, SCOPES)).get(url).statusCode();
    }

    private ValidatableResponse get(String path) {
        return Api.withToken(Tokens.of(own, SCOPES)).get(path).then();
    }

    private ValidatableResponse strong(String path, String form) {
        return Api.withToken(Tokens.steppedUp(own, SCOPES, TestClock.now()))
                .header("Accept", form)
                .get(path)
                .then();
    }
}
