package uk.gov.sop.approvals;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Who decides where a manager has left and reports still name them. */
@QuarkusTest
class LeaverDecidesHttpTest {

    private final Member director = Staff.head();
    private final Member head = Staff.managedBy(director);
    private final Member manager = Staff.managedBy(head);
    private final Member me = Staff.managedBy(manager);

    @Test
    void the_next_one_above_who_is_employed_decides_in_the_place_of_a_leaver() {
        UUID claim = submit(me, 300);
        String approval = Deciding.waitingFor(manager);
        leaves(manager);
        assertEquals(List.of(), Deciding.inboxOf(manager));
        Deciding.approve(manager, approval).statusCode(404);
        claim(claim).body("waitsForName", equalTo(head.name()));
        leaves(head);
        claim(claim).body("waitsForName", equalTo(director.name()));
        assertEquals(List.of(approval), Deciding.inboxOf(director));
        Deciding.approve(director, approval).statusCode(200);
    }

    @Test
    void the_second_approver_is_the_next_one_above_who_is_employed() {
        UUID claim = submit(me, 200_000);
        leaves(head);
        Deciding.approve(manager, Deciding.waitingFor(manager)).statusCode(200);
        claim(claim).body("waitsForName", equalTo(director.name()));
        assertEquals(List.of(), Deciding.inboxOf(head));
        Deciding.approve(director, Deciding.waitingFor(director)).statusCode(200);
        claim(claim).body("status", equalTo("APPROVED"));
    }

    @Test
    void where_the_line_manager_has_left_both_approvers_are_further_up() {
        UUID claim = submit(me, 200_000);
        leaves(manager);
        Deciding.approve(head, Deciding.waitingFor(head)).statusCode(200);
        Deciding.approve(director, Deciding.waitingFor(director)).statusCode(200);
        claim(claim).body("status", equalTo("APPROVED"));
    }

    @Test
    void what_a_leaver_claims_still_goes_to_their_last_manager() {
        submit(me, 300);
        leaves(me);
        Deciding.approve(manager, Deciding.waitingFor(manager)).statusCode(200);
    }

    @Test
    void neither_a_delegate_nor_the_delegate_of_one_who_has_left_decides() {
        Member delegate = Staff.managedBy(head);
        submit(me, 300);
        String approval = Deciding.waitingFor(manager);
        delegation(manager, delegate).statusCode(201);
        assertEquals(List.of(approval), Deciding.inboxOf(delegate));
        leaves(delegate);
        assertEquals(List.of(), Deciding.inboxOf(delegate));
        Deciding.approve(delegate, approval).statusCode(404);
        Member other = Staff.managedBy(head);
        delegation(manager, other).statusCode(201);
        leaves(manager);
        assertEquals(List.of(), Deciding.inboxOf(other));
        Deciding.approve(other, approval).statusCode(404);
        delegation(manager, other).statusCode(422).body("rule", equalTo("NOT_EMPLOYED_THEN"));
    }

    private static void leaves(Member member) {
        Staff.run("update assignment set ends_on = '2026-05-31' where person_id = ?", member.id());
    }

    private static ValidatableResponse delegation(Member by, Member to) {
        return Api.as(by)
                .contentType("application/json")
                .body("""
                        {"delegateStaffNumber": "%s", "startsOn": "2026-11-16", "endsOn": "2026-11-20"}""".formatted(to.staffNumber()))
                .put("/v1/delegations/" + Api.newId())
                .then();
    }

    private ValidatableResponse claim(UUID id) {
        return Api.as(me).get("/v1/expense-claims/" + id).then().statusCode(200);
    }

    private static UUID submit(Member member, long pence) {
        UUID id = Api.newId();
        Api.as(member)
                .contentType("application/json")
                .body("""
                        {"title": "Work in Leeds", "submit": true, "lines": [{"kind": "PARKING_TOLLS", "date": "2026-11-10",
                         "description": "Parking", "amount": {"pence": %d, "currency": "GBP"},
                         "noReceiptReason": "The machine printed none"}]}""".formatted(pence))
                .put("/v1/expense-claims/" + id)
                .then()
                .statusCode(201);
        return id;
    }
}
