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
}
