package uk.gov.sop.expenses.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.expenses.audit.Auditing.auditor;
import static uk.gov.sop.expenses.audit.Auditing.draw;
import static uk.gov.sop.expenses.audit.Auditing.submit;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

@QuarkusTest
class AuditSampleHttpTest {

    private final Member manager = Staff.inDepartment("DCMS");
    private final UUID id = Api.newId();

    @Test
    void a_tenth_of_the_claims_is_drawn_once_and_anyone_can_draw_it_again() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        List<UUID> claims = new ArrayList<>();
        List<Member> staff =
                Stream.generate(() -> Staff.managedBy(manager)).limit(3).toList();
        for (int i = 0; i < 11; i++) {
            claims.add(submit(staff.get(i % 3), day));
        }
        var drawn = draw(id, "DCMS", day, day)
                .statusCode(201)
                .body("travellers", equalTo(3))
                .body("claims", equalTo(11))
                .body("share", equalTo(10))
                .body("rule", containsString("fewer than 100 travellers"))
                .body("drawnClaims", hasSize(2))
                .body("drawnClaims.total.pence", contains(240, 240))
                .body("drawnClaims.outcome", contains(nullValue(), nullValue()))
                .extract();
        String ids = claims.stream().map(claim -> claim + "\n").sorted().collect(Collectors.joining());
        assertEquals(
                HexFormat.of().formatHex(Fingerprint.sha256().digest(ids.getBytes(StandardCharsets.US_ASCII))),
                drawn.path("claimsSha256"));
        assertEquals(
                new Draw(drawn.path("seed")).from(claims, 2),
                drawn.<List<String>>path("drawnClaims.claimId").stream()
                        .map(UUID::fromString)
                        .toList());
        assertEquals(
                drawn.asString(),
                draw(id, "DCMS", day, day).statusCode(200).extract().asString());
        assertEquals(
                drawn.asString(),
                auditor()
                        .get("/v1/audit-samples/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void a_sample_is_never_drawn_again_with_other_dates() {
        LocalDate day = LocalDate.of(2026, 6, 2);
        String tag = draw(id, "DCMS", day, day)
                .statusCode(201)
                .body("drawn", equalTo(0))
                .extract()
                .header("ETag");
        submit(Staff.managedBy(manager), day);
        draw(id, "DCMS", day, day).statusCode(200).body("drawn", equalTo(0));
        draw(id, "DCMS", day.minusDays(1), day).statusCode(428);
        Auditing.put(auditor().header("If-Match", tag), id, "DCMS", day.minusDays(1), day)
                .statusCode(409)
                .body("rule", equalTo("AUDIT_SAMPLE_DRAWN"));
    }

    @Test
    void days_are_those_of_london_and_withdrawn_claims_do_not_count() {
        LocalDate day = LocalDate.of(2026, 6, 10);
        Member claimant = Staff.managedBy(manager);
        TestClock.on(day, LocalTime.of(0, 30), () -> submit(claimant, day));
        UUID withdrawn = submit(claimant, day);
        String tag = Api.as(claimant)
                .get("/v1/expense-claims/" + withdrawn)
                .then()
                .extract()
                .header("ETag");
        Api.as(claimant)
                .header("If-Match", tag)
                .delete("/v1/expense-claims/" + withdrawn + "/submission")
                .then()
                .statusCode(200);
        draw(id, "DCMS", day.minusDays(1), day.minusDays(1)).statusCode(201).body("claims", equalTo(0));
        draw(Api.newId(), "DCMS", day, day).statusCode(201).body("claims", equalTo(1));
        draw(Api.newId(), "GPA", day, day).statusCode(201).body("claims", equalTo(0));
    }

    @Test
    void top_ups_that_the_service_makes_are_not_drawn_and_make_nobody_a_traveller() {
        LocalDate day = LocalDate.of(2026, 6, 11);
        UUID claim = submit(Staff.managedBy(manager), day);
        UUID topUp = submit(Staff.managedBy(manager), day);
        Staff.run("update claim_line set adjusts_claim = ?, adjusts_position = 0 where claim_id = ?", claim, topUp);
        draw(id, "DCMS", day, day)
                .statusCode(201)
                .body("travellers", equalTo(1))
                .body("claims", equalTo(1));
    }

    @Test
    void what_cannot_be_drawn_says_what_would_make_it_pass() {
        LocalDate today = TestClock.TODAY;
        LocalDate yesterday = today.minusDays(1);
        draw(id, "XX", yesterday, yesterday)
                .statusCode(422)
                .body("rule", equalTo("AUDIT_SAMPLE_REFUSED"))
                .body("errors.pointer", contains("/department"));
        draw(id, "DCMS", yesterday, today)
                .statusCode(422)
                .body("errors.message", contains("must be before today, so that every claim of the day can be drawn"));
        draw(id, "DCMS", today, yesterday).statusCode(422);
        draw(id, "DCMS", yesterday.minusYears(1), yesterday)
                .statusCode(422)
                .body("errors.message", contains("must be within a year of from"));
        draw(id, "DCMS", yesterday.minusYears(1).plusDays(1), yesterday).statusCode(201);
    }

    @Test
    void above_a_thousand_travellers_the_period_is_one_calendar_month() {
        thousandAndOneTravellers("AUD", "2024-02-15T12:00Z");
        draw(id, "AGO", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 31))
                .statusCode(422)
                .body("errors.message[0]", containsString("1001 people of this department claimed in a tax year"));
        draw(id, "AGO", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 28)).statusCode(422);
        draw(id, "AGO", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29))
                .statusCode(201)
                .body("travellers", equalTo(1001))
                .body("drawnClaims", hasSize(101))
                .body("rule", containsString("one month's claims"));
    }

    @Test
    void a_part_of_a_month_in_which_few_travelled_does_not_make_a_large_department_small() {
        thousandAndOneTravellers("AUE", "2021-02-15T12:00Z");
        for (String from : List.of("2021-03-01", "2020-04-06", "2021-04-06")) {
            LocalDate day = LocalDate.parse(from);
            draw(id, "AGO", day, day.plusDays(4))
                    .statusCode(422)
                    .body("errors.message[0]", containsString("1001 people of this department claimed in a tax year"));
        }
        draw(id, "AGO", LocalDate.of(2022, 4, 6), LocalDate.of(2022, 4, 10))
                .statusCode(201)
                .body("travellers", equalTo(0))
                .body("departmentTravellers", equalTo(0))
                .body("months", nullValue());
    }

    @Test
    void of_a_large_department_two_months_a_tax_year_are_drawn_and_a_third_is_extra() {
        thousandAndOneTravellers("AUF", "2018-05-15T12:00Z");
        UUID may = month(
                "2018-05-01",
                1,
                false,
                "One of the two months that HMRC asks for in 2018/19 is drawn, May 2018;"
                        + " draw another month of that tax year.");
        month(
                "2018-05-01",
                1,
                false,
                "One of the two months that HMRC asks for in 2018/19 is drawn, May 2018;"
                        + " draw another month of that tax year.");
        month(
                "2019-04-01",
                1,
                false,
                "One of the two months that HMRC asks for in 2019/20 is drawn, April 2019;"
                        + " draw another month of that tax year.");
        month(
                "2018-10-01",
                0,
                false,
                "The two months that HMRC asks for in 2018/19 are drawn: May 2018 and October" + " 2018.");
        month(
                "2018-11-01",
                0,
                true,
                "November 2018 is extra: the two months that HMRC asks for in 2018/19 were drawn,"
                        + " May 2018 and October 2018.");
        auditor()
                .get("/v1/audit-samples/" + may)
                .then()
                .body("departmentTravellers", equalTo(1001))
                .body("months.taxYear", equalTo("2018/19"))
                .body("months.drawn", contains("2018-05", "2018-10", "2018-11"))
                .body("months.due", equalTo(0))
                .body("months.extra", equalTo(false));
    }

    private static UUID month(String first, int due, boolean extra, String explanation) {
        UUID sample = Api.newId();
        LocalDate day = LocalDate.parse(first);
        draw(sample, "AGO", day, day.plusMonths(1).minusDays(1))
                .statusCode(201)
                .body("months.due", equalTo(due))
                .body("months.extra", equalTo(extra))
                .body("months.explanation", equalTo(explanation));
        return sample;
    }

    @Test
    void samples_are_listed_newest_first_with_how_many_are_checked() {
        LocalDate day = LocalDate.of(2026, 6, 4);
        draw(id, "GPA", day, day).statusCode(201);
        UUID second = Api.newId();
        draw(second, "GPA", day, day).statusCode(201);
        auditor()
                .get("/v1/audit-samples?department=GPA&limit=2")
                .then()
                .statusCode(200)
                .body("samples.id", contains(second.toString(), id.toString()))
                .body("samples.checked", contains(0, 0));
        auditor().get("/v1/audit-samples?department=gpa").then().statusCode(400);
    }

    private static void thousandAndOneTravellers(String staff, String submitted) {
        Staff.run("""
                insert into person (id, staff_number, given_name, family_name, service_started_on)
                select uuidv7(), ? || n, 'Test', 'Traveller' || n, '2018-01-01' from generate_series(1, 1001) n""", staff);
        Staff.run("""
                insert into claim (id, person_id, department, title, status, total_pence, submitted_at, decided_at,
                                   fingerprint, created_at, updated_at, version)
                select uuidv7(), id, 'AGO', 'Visit', 'APPROVED', 100, at, at, '', at, at, 0
                from person, cast(? as timestamptz) at where staff_number like ?""", submitted, staff + "%");
    }
}
