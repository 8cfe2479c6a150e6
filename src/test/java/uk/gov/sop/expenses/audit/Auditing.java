package uk.gov.sop.expenses.audit;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/** Claims of some day that no other test claims on, and an auditor as the client: it has no staff record. */
final class Auditing {

    static final String SCOPE = "expenses:audit";

    private Auditing() {}

    static RequestSpecification auditor() {
        return Api.withToken(Tokens.of("auditor", SCOPE));
    }

    static ValidatableResponse draw(UUID id, String department, LocalDate from, LocalDate to) {
        return put(auditor(), id, department, from, to);
    }

    static ValidatableResponse put(
            RequestSpecification sender, UUID id, String department, LocalDate from, LocalDate to) {
        return sender.contentType("application/json")
                .body("""
                        {"department": "%s", "from": "%s", "to": "%s"}""".formatted(department, from, to))
                .put("/v1/audit-samples/" + id)
                .then();
    }

    /** On the day itself, for a journey of the day before. */
    static UUID submit(Member claimant, LocalDate on) {
        UUID id = Api.newId();
        TestClock.on(
                on,
                LocalTime.NOON,
                () -> Api.as(claimant)
                        .contentType("application/json")
                        .body("""
                        {"title": "Site visit", "submit": true, "lines": [
                          {"kind": "MOTORCYCLE_MILEAGE", "date": "%s", "description": "Inspection", "from": "Bristol",
                           "to": "Exeter", "miles": 10, "reason": "Another gate"}]}""".formatted(on.minusDays(1)))
                        .put("/v1/expense-claims/" + id)
                        .then()
                        .statusCode(201));
        return id;
    }
}
