package uk.gov.sop.expenses.claims;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** What those who decide a claim see of it: all that was put before them, and nothing that was not. */
@QuarkusTest
class ApproverSeesHttpTest {

    private final Member head = Staff.head();
    private final Member manager = Staff.managedBy(head);
    private final Member me = Staff.managedBy(manager);

    @Test
    void what_was_taken_back_is_for_its_claimant_only() {
        Filed claim = Filed.by(me, Filed.bus(320));
        String approval = Deciding.waitingFor(manager);
        claim.withdraw();
        seen(manager, approval).body("status", equalTo("WITHDRAWN")).body("facts", empty());
        seen(me, approval).body("facts", hasSize(2));
    }

    @Test
    void what_was_declined_is_no_longer_for_who_declined_it() {
        Filed.by(me, Filed.bus(320));
        String approval = Deciding.waitingFor(manager);
        Deciding.decline(manager, approval, "Which bus?").statusCode(200).body("facts", empty());
        seen(manager, approval).body("reason", equalTo("Which bus?")).body("facts", empty());
    }

    @Test
    void what_was_approved_is_seen_until_its_claimant_takes_it_back() {
        Filed claim = Filed.by(me, Filed.hotel(100_001));
        String first = Deciding.waitingFor(manager);
        Deciding.approve(manager, first).statusCode(200);
        seen(manager, first).body("facts", not(empty()));
        claim.withdraw();
        seen(manager, first).body("status", equalTo("APPROVED")).body("facts", empty());
        TestClock.on(
                TestClock.TODAY,
                LocalTime.of(10, 0),
                () -> Api.as(me)
                        .put("/v1/expense-claims/" + claim.id() + "/submission")
                        .then()
                        .statusCode(200));
        seen(manager, first).body("facts", empty());
        seen(manager, Deciding.waitingFor(manager)).body("facts", not(empty()));
    }

    @Test
    void all_that_was_said_of_a_line_is_seen() {
        Filed.by(me, """
                {"kind": "TRAIN", "date": "2026-11-12", "description": "Site visit", "from": "Bristol", "to": "Exeter",
                 "amount": {"pence": 320, "currency": "GBP"}, "vat": {"pence": 50, "currency": "GBP"},
                 "travelClass": "FIRST", "priorApproval": "R Morgan, 3 November", "reason": "Standard was full"}""");
        seen(manager, Deciding.waitingFor(manager))
                .body(
                        "facts[0].remarks",
                        contains(
                                "From Bristol to Exeter",
                                "First class, approved beforehand: R Morgan, 3 November",
                                "VAT £0.50",
                                "Reason: Standard was full"));
    }

    @Test
    void a_reason_that_a_finding_quotes_is_not_said_again() {
        Filed.by(me, Filed.hotel(30_000));
        seen(manager, Deciding.waitingFor(manager))
                .body("facts[0].remarks", hasItem("2 nights outside London"))
                .body("facts[0].remarks", not(hasItem("Reason: All else was full")))
                .body("facts[0].remarks", not(hasItem("No receipt: Lost on the train")));
    }

    @Test
    void the_second_approver_reads_the_reason_of_the_first() {
        Filed claim = Filed.by(me, Filed.hotel(100_001));
        Deciding.decide(manager, Deciding.waitingFor(manager), """
                {"decision": "APPROVED", "reason": "All of Leeds was full"}""").statusCode(200);
        String second = Deciding.waitingFor(head);
        seen(head, second)
                .body("facts.label", hasItem("Approved by " + manager.name()))
                .body("facts.text", hasItem("All of Leeds was full"));
        Deciding.approve(head, second).statusCode(200);
        claim.get().body("decisionReason", equalTo("All of Leeds was full"));
    }

    @Test
    void a_line_that_came_back_and_is_sent_again_is_not_decided_any_more() {
        Filed.by(me, Filed.bus(320) + "," + Filed.miles("2026-11-12", 20));
        Deciding.decide(manager, Deciding.waitingFor(manager), """
                {"decision": "APPROVED", "lines": [{"line": 0, "verdict": "RETURN", "reason": "Which bus?"}]}""").statusCode(200);
        Filed.sendReturned(me).body("lines[0].decisionReason", nullValue());
    }

    private static ValidatableResponse seen(Member by, String approval) {
        return Api.as(by).get("/v1/approvals/" + approval).then().statusCode(200);
    }
}
