package uk.gov.sop.expenses.claims;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Incidentals are judged over the whole trip, in whichever lines and claims its nights are. */
@QuarkusTest
class IncidentalsSharingHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);

    @Test
    void lines_of_a_trip_make_up_for_each_other() {
        Filed.by(me, nights("2026-11-02", 1, 600) + "," + nights("2026-11-03", 2, 800))
                .get()
                .body("total.pence", equalTo(1_400))
                .body("taxable.pence", equalTo(0))
                .body("lines.approved.pence", contains(1_500, 1_500))
                .body("lines.taxedBecause", contains(nullValue(), nullValue()));
    }

    @Test
    void one_penny_over_taxes_all_lines_of_the_trip_and_each_says_why() {
        Filed.by(
                        me,
                        nights("2026-11-02", 1, 600) + "," + nights("2026-11-03", 2, 901) + ","
                                + nights("2026-11-10", 1, 500))
                .get()
                .body("taxable.pence", equalTo(1_501))
                .body("lines.taxable.pence", contains(600, 901, 0))
                .body(
                        "lines[0].taxedBecause",
                        equalTo("This line comes with line 2 of the same trip, 2 to 5 November"
                                + " 2026, to £15.01: that is £0.01 over the tax-free limit of £15.00 for 3 nights, so all of it"
                                + " is taxed, not only the excess; at £15.00 or less nothing would be."))
                .body("findings.findAll { it.rule == 'INCIDENTALS_OVER_LIMIT' }.line", contains(0, 1))
                .body("findings.findAll { it.rule == 'INCIDENTALS_OVER_LIMIT' }.allowed.pence", contains(1_500, 1_500))
                .body("findings.find { it.rule == 'INCIDENTALS_OVER_LIMIT' }.clause", equalTo("HMRC EIM02730"));
    }

    @Test
    void nights_in_another_claim_belong_to_the_trip_until_it_is_withdrawn() {
        Filed first = Filed.by(me, nights("2026-11-02", 1, 450));
        first.get().body("taxable.pence", equalTo(0));
        Filed second = Filed.by(me, nights("2026-11-03", 1, 600));
        first.get()
                .body("taxable.pence", equalTo(450))
                .body("lines[0].taxedBecause", containsString("line 1 of the claim “Work in Leeds”"));
        second.get().body("taxable.pence", equalTo(600));
        second.withdraw();
        first.get().body("taxable.pence", equalTo(0)).body("lines[0].approved.pence", equalTo(500));
    }

    @Test
    void what_is_being_paid_stays_as_it_is_and_counts() {
        Filed first = Filed.by(me, nights("2026-11-02", 1, 450));
        Filed.decide(manager, Filed.inboxOf(manager), "{\"decision\": \"APPROVED\"}")
                .statusCode(200);
        Staff.run("update claim set payment_id = ? where id = ?", Api.newId(), first.id());
        Filed.by(me, nights("2026-11-03", 1, 600))
                .get()
                .body("taxable.pence", equalTo(600))
                .body("lines[0].taxedBecause", containsString("; £4.50 of the trip was paid before without tax"));
        first.get().body("taxable.pence", equalTo(0));
    }

    @Test
    void a_line_that_is_reduced_can_bring_the_whole_trip_below_the_limit() {
        Filed claim = Filed.by(me, nights("2026-11-02", 1, 600) + "," + nights("2026-11-03", 1, 401));
        claim.get().body("taxable.pence", equalTo(1_001));
        ruling("REDUCE", ", \"amount\": {\"pence\": 400, \"currency\": \"GBP\"}");
        claim.get().body("total.pence", equalTo(1_000)).body("taxable.pence", equalTo(0));
    }

    @Test
    void a_line_that_is_reduced_to_above_the_limit_is_still_taxed_in_full() {
        Filed claim = Filed.by(me, nights("2026-11-02", 1, 400) + "," + nights("2026-11-03", 1, 900));
        ruling("REDUCE", ", \"amount\": {\"pence\": 601, \"currency\": \"GBP\"}");
        claim.get().body("lines.taxable.pence", contains(400, 601));
    }

    @Test
    void a_line_that_is_returned_leaves_the_trip_of_the_rest() {
        Filed claim = Filed.by(me, nights("2026-11-02", 1, 500) + "," + nights("2026-11-03", 1, 501));
        claim.get().body("taxable.pence", equalTo(1_001));
        ruling("RETURN", "");
        claim.get().body("total.pence", equalTo(500)).body("taxable.pence", equalTo(0));
    }

    @Test
    void a_check_counts_the_nights_of_claims_that_wait() {
        Filed.by(me, nights("2026-11-02", 1, 450));
        Api.as(me)
                .contentType("application/json")
                .body("{\"title\": \"Leeds\", \"lines\": [" + nights("2026-11-03", 1, 551) + "]}")
                .post("/v1/expense-claims/checks")
                .then()
                .statusCode(200)
                .body("taxable.pence", equalTo(551))
                .body(
                        "findings.find { it.rule == 'INCIDENTALS_OVER_LIMIT' }.message",
                        startsWith(
                                "comes with line 1 of the claim “Work in Leeds” of the same trip, 2 to 4 November 2026"));
    }

    /** Of the second line. */
    private void ruling(String verdict, String more) {
        Filed.decide(manager, Filed.inboxOf(manager), """
                {"decision": "APPROVED", "lines": [{"line": 1, "verdict": "%s", "reason": "No receipt."%s}]}""".formatted(verdict, more))
                .statusCode(200);
    }

    private static String nights(String first, int nights, long pence) {
        return """
                {"kind": "INCIDENTALS", "date": "%s", "description": "Calls home", "nights": %d, "area": "ELSEWHERE",
                 "amount": {"pence": %d, "currency": "GBP"}, "noReceiptReason": "Coins", "reason": "Two nights"}""".formatted(first, nights, pence);
    }
}
