package uk.gov.sop.expenses.topups;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Tokens;

/**
 * What a department owes for 6 April to 21 May 2026, when journeys were paid at 45p before 55p was announced. Each test
 * has a department of its own, since an act is about a whole department.
 */
record Topping(String department) {

    static final String OFFICER = Tokens.of("finance-officer", "expense-payments:read expense-payments:write");

    Member driver() {
        return Staff.managedBy(Staff.inDepartment(department));
    }

    ValidatableResponse due() {
        return Api.withToken(OFFICER)
                .get("/v1/rate-top-ups/due?from=2026-04-06&to=2026-05-21&department=" + department)
                .then()
                .statusCode(200);
    }

    ValidatableResponse approve(UUID id) {
        return Api.withToken(OFFICER)
                .contentType("application/json")
                .body("{\"department\": \"%s\", \"from\": \"2026-04-06\", \"to\": \"2026-05-21\"}"
                        .formatted(department))
                .put("/v1/rate-top-ups/" + id)
                .then();
    }

    static UUID paidAt45(Member driver, String day, int miles) {
        UUID id = drive(driver, day, miles);
        at45(id, miles);
        pay(id);
        return id;
    }

    static UUID drive(Member driver, String day, int miles) {
        return claim(driver, """
                {"kind": "CAR_MILEAGE", "date": "%s", "description": "Visit", "from": "Leeds", "to": "York",
                 "miles": %d, "reason": "Was ill"}""".formatted(day, miles));
    }

    static UUID claim(Member claimant, String line) {
        UUID id = Api.newId();
        Api.as(claimant)
                .contentType("application/json")
                .body("{\"title\": \"Site visit\", \"submit\": true, \"lines\": [" + line + "]}")
                .put("/v1/expense-claims/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    /** As it would have been priced before the announcement. */
    static void at45(UUID claim, int miles) {
        Staff.run("""
                update claim_line set amount_pence = ?, approved_pence = ?,
                    parts = jsonb_set(jsonb_set(parts, '{0,rate,pence}', '45'), '{0,amount,pence}', to_jsonb(?))
                where claim_id = ?""", 45 * miles, 45 * miles, 45 * miles, claim);
        Staff.run("update claim set total_pence = ? where id = ?", 45 * miles, claim);
    }

    /** With all others of the same person. */
    static void pay(UUID claim) {
        Staff.run("""
                update claim set status = 'PAID', paid_on = '2026-05-29', payment_id = uuidv7(),
                    decided_at = submitted_at, waiting_since = null, waiting_level = null
                where person_id = (select person_id from claim where id = ?)""", claim);
    }

    static void approved(UUID claim) {
        Staff.run(
                "update claim set status = 'APPROVED', decided_at = submitted_at, waiting_since = null,"
                        + " waiting_level = null where id = ?",
                claim);
    }

    /** So many more claims of the same person that are the same, with all their lines. */
    static void repeat(UUID claim, int times) {
        Staff.run("""
                with more as (
                    insert into claim (id, person_id, department, title, status, total_pence, submitted_at, fingerprint,
                                       created_at, updated_at, version, waiting_since, waiting_level)
                    select uuidv7(), person_id, department, title, status, total_pence, submitted_at, fingerprint,
                           created_at, updated_at, version, waiting_since, waiting_level
                    from claim, generate_series(1, ?)
                    where id = ?
                    returning id)
                insert into claim_line (claim_id, position, kind, on_date, said, amount_pence, parts, approved_pence,
                                        miles, first_miles)
                select more.id, position, kind, on_date, said, amount_pence, parts, approved_pence, miles, first_miles
                from claim_line, more where claim_id = ?""", times, claim, claim);
    }
}
