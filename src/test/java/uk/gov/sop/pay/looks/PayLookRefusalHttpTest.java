package uk.gov.sop.pay.looks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/** Whose pay an officer never sees. */
@QuarkusTest
class PayLookRefusalHttpTest {

    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final Member officer = Staff.head();

    @Test
    void their_own() {
        refused(officer, officer, 403, "OWN_PAY");
    }

    @Test
    void that_of_whoever_they_manage_at_any_level() {
        Member report = Staff.managedBy(officer);
        Member belowThat = Staff.managedBy(Staff.managedBy(report));
        refused(officer, report, 403, "PAY_OF_REPORT");
        refused(officer, belowThat, 403, "PAY_OF_REPORT");
        Officers.look(report, officer);
    }

    @Test
    void that_of_whoever_left_while_they_were_the_manager() {
        Member leaver = Staff.managedBy(officer);
        Staff.run("update assignment set ends_on = ? where person_id = ?", TestClock.TODAY.minusDays(1), leaver.id());
        refused(officer, leaver, 403, "PAY_OF_REPORT");
    }

    @Test
    void not_any_more_once_somebody_has_come_under_them() {
        Member me = Staff.head();
        String slip = Paid.payslipOf(me);
        String look = Officers.look(officer, me);
        Staff.run("update assignment set manager_id = ? where person_id = ?", officer.id(), me.id());
        for (String path : new String[] {"/payslips", "/payslips/" + slip}) {
            Officers.as(officer).get(look + path).then().statusCode(403).body("rule", equalTo("PAY_OF_REPORT"));
        }
    }

    @Test
    void another_departments_as_if_nobody_were_there() {
        Member elsewhere = Staff.inDepartment("EA");
        refused(officer, elsewhere, 404, "NOT_FOUND");
        asked("ZZ999999").statusCode(404);
        assertEquals(0, Staff.count("select count(*) from disclosure where subject_id = ?", elsewhere.id()));
    }

    @Test
    void of_somebody_who_moved_only_what_their_own_department_paid() {
        Member me = Staff.inDepartment("NE");
        String before = Paid.payslipOf(me);
        Staff.run("update assignment set ends_on = ? where person_id = ?", TestClock.TODAY.minusDays(30), me.id());
        Staff.assign(me, "CO", null, "SCOTLAND", Staff.FULL_TIME_WEEK, TestClock.TODAY.minusDays(29), FOREVER);
        String look = Officers.look(officer, me);
        Officers.as(officer).get(look + "/payslips").then().body("payslips.size()", equalTo(0));
        Officers.as(officer).get(look + "/payslips/" + before).then().statusCode(404);
        Member former = Staff.inDepartment("NE");
        Officers.as(former).get(Officers.look(former, me) + "/payslips").then().body("payslips.id", contains(before));
    }

    @Test
    void anybodys_once_the_officer_has_left_or_has_no_staff_record() {
        Member me = Staff.head();
        String look = Officers.look(officer, me);
        Staff.run("update assignment set ends_on = ? where person_id = ?", TestClock.TODAY.minusDays(1), officer.id());
        refused(officer, me, 403, "NO_PAYROLL_OFFICE");
        Officers.as(officer).get(look + "/payslips").then().statusCode(403).body("rule", equalTo("NO_PAYROLL_OFFICE"));
        Api.withToken(Tokens.of("payroll", Officers.SCOPE))
                .contentType("application/json")
                .body(Officers.body(me))
                .put("/v1/pay-looks/" + Api.newId())
                .then()
                .statusCode(403)
                .body("rule", equalTo("PERSON_UNKNOWN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a staff number in small letters | {\"staffNumber\":\"co100001\",\"reasonKind\":\"ASKED\",\"reason\":\"x\"} | /staffNumber",
                "no reason | {\"staffNumber\":\"CO100001\",\"reasonKind\":\"ASKED\"} | /reason",
                "a blank reason | {\"staffNumber\":\"CO100001\",\"reasonKind\":\"ASKED\",\"reason\":\"  \"} | /reason",
                "a reason with a NUL | {\"staffNumber\":\"CO100001\",\"reasonKind\":\"ASKED\",\"reason\":\"a\\u0000\"} | /reason",
                "a no-break space | {\"staffNumber\":\"CO100001\",\"reasonKind\":\"ASKED\",\"reason\":\"\\u00A0\"} | /reason",
                "nothing wide | {\"staffNumber\":\"CO100001\",\"reasonKind\":\"ASKED\",\"reason\":\"a\\u200B\"} | /reason",
                "letters turned | {\"staffNumber\":\"CO100001\",\"reasonKind\":\"ASKED\",\"reason\":\"a\\u202Eb\"} | /reason",
                "a letter unseen | {\"staffNumber\":\"CO100001\",\"reasonKind\":\"ASKED\",\"reason\":\"\\u3164\"} | /reason",
                "a full stop | {\"staffNumber\":\"CO100001\",\"reasonKind\":\"ASKED\",\"reason\":\".\"} | /reason",
                "no such kind | {\"staffNumber\":\"CO100001\",\"reasonKind\":\"NOSY\",\"reason\":\"x\"} | /reasonKind",
                "a person's id | {\"personId\":\"1\",\"reasonKind\":\"ASKED\",\"reason\":\"x\"} | /personId"
            })
    void what_the_contract_does_not_allow_is_refused(String what, String body, String pointer) {
        Officers.put(officer, "/v1/pay-looks/" + Api.newId(), body)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void an_id_that_is_no_version_7_is_refused() {
        Officers.put(officer, "/v1/pay-looks/3f1c1f66-6a3e-4d0a-9d53-0c4b5b1f7a10", Officers.body(Staff.head()))
                .statusCode(400);
    }

    private static void refused(Member officer, Member whose, int status, String rule) {
        Officers.put(officer, "/v1/pay-looks/" + Api.newId(), Officers.body(whose))
                .statusCode(status)
                .body("rule", equalTo(rule));
    }

    private ValidatableResponse asked(String staffNumber) {
        return Officers.put(officer, "/v1/pay-looks/" + Api.newId(), Officers.body(staffNumber, "ASKED", "You rang."));
    }
}
