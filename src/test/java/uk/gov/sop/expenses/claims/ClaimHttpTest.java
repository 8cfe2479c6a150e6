package uk.gov.sop.expenses.claims;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class ClaimHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID id = Api.newId();

    @Test
    void a_new_claim_is_created_once_and_a_lost_reply_answers_as_before() {
        String body = claims.miles(120);
        String created = put(body)
                .statusCode(201)
                .header("Location", notNullValue())
                .body("total.pence", equalTo(6600))
                .body("lines[0].explanation", equalTo("120 × 55p (miles, first 10,000 of 2026/27)"))
                .body("actions", contains("change", "submit", "delete"))
                .extract()
                .asString();
        assertEquals(created, put(body).statusCode(200).extract().asString());
    }

    @Test
    void other_content_under_the_same_id_needs_to_name_its_version() {
        put(claims.miles(120)).statusCode(201);
        put(claims.miles(130)).statusCode(428).body("rule", equalTo("PRECONDITION_REQUIRED"));
        String tag = tag();
        changeTo(claims.miles(130), tag).statusCode(200).body("total.pence", equalTo(7150));
        assertNotEquals(tag, tag());
        changeTo(claims.miles(140), tag).statusCode(412).body("rule", equalTo("STALE"));
        get().body("total.pence", equalTo(7150));
    }

    @Test
    void the_claim_of_another_does_not_exist() {
        put(claims.miles(120)).statusCode(201);
        Member other = Staff.managedBy(manager);
        Api.as(other).get("/v1/expense-claims/" + id).then().statusCode(404);
        Api.as(other)
                .contentType("application/json")
                .body(claims.miles(120))
                .put("/v1/expense-claims/" + id)
                .then()
                .statusCode(404);
        Api.as(manager).get("/v1/expense-claims/" + id).then().statusCode(404);
    }

    @Test
    void fifty_at_once_make_one_claim() {
        var statuses = Together.run(50, i -> put(claims.miles(120)).extract().statusCode());
        assertEquals(1, statuses.stream().filter(s -> s == 201).count());
        assertEquals(49, statuses.stream().filter(s -> s == 200).count());
        assertEquals(1, Staff.count("select count(*) from claim where id = ?", id));
    }

    @Test
    void of_twenty_changes_of_one_version_exactly_one_wins() {
        put(claims.miles(1)).statusCode(201);
        String tag = tag();
        var statuses = Together.run(
                20, i -> changeTo(claims.miles(100 + i), tag).extract().statusCode());
        assertEquals(1, statuses.stream().filter(s -> s == 200).count());
        assertEquals(19, statuses.stream().filter(s -> s == 412).count());
    }

    @Test
    void what_the_phone_submits_waits_for_the_manager() {
        put(claims.submitted(120))
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"))
                .body("waitsForName", equalTo(manager.name()))
                .body("actions", contains("withdraw"));
    }

    @Test
    void a_withdrawn_claim_can_be_changed_and_submitted_again() {
        put(claims.submitted(120)).statusCode(201);
        changeTo(claims.miles(130), tag()).statusCode(409).body("rule", equalTo("CLAIM_NOT_EDITABLE"));
        Api.as(me)
                .header("If-Match", tag())
                .delete("/v1/expense-claims/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        Api.as(manager).get("/v1/approvals").then().body("approvals", hasSize(0));
        submit().statusCode(200).body("status", equalTo("SUBMITTED"));
        submit().statusCode(200);
        Api.as(manager).get("/v1/approvals").then().body("approvals", hasSize(1));
    }

    @Test
    void a_draft_can_be_deleted_but_not_what_has_changed_meanwhile() {
        put(claims.miles(120)).statusCode(201);
        String stale = tag();
        changeTo(claims.miles(130), stale).statusCode(200);
        Api.as(me).delete("/v1/expense-claims/" + id).then().statusCode(428);
        Api.as(me)
                .header("If-Match", stale)
                .delete("/v1/expense-claims/" + id)
                .then()
                .statusCode(412);
        Api.as(me)
                .header("If-Match", tag())
                .delete("/v1/expense-claims/" + id)
                .then()
                .statusCode(204);
        Api.as(me).get("/v1/expense-claims/" + id).then().statusCode(404);
    }

    @Test
    void what_keeps_a_claim_from_being_submitted_is_said_line_by_line() {
        put("""
                {"title": "Too early", "submit": true, "lines": [
                  {"kind": "CAR_MILEAGE", "date": "2026-11-17", "description": "Visit", "from": "Bath", "to": "Bristol", "miles": 12},
                  {"kind": "TRAIN", "date": "2026-11-12", "description": "To Leeds", "amount": {"pence": 4250, "currency": "GBP"}}]}""")
                .statusCode(422)
                .body("rule", equalTo("CLAIM_REFUSED"))
                .body("errors.pointer", hasItems("/lines/0/date", "/lines/1/receiptIds"));
        Api.as(me).get("/v1/expense-claims/" + id).then().statusCode(404);
    }

    @Test
    void miles_fill_the_threshold_of_the_year_across_claims() {
        for (int i = 0; i < 5; i++) {
            Api.as(me)
                    .contentType("application/json")
                    .body(claims.submitted(i < 4 ? 2000 : 1960))
                    .put("/v1/expense-claims/" + Api.newId())
                    .then()
                    .statusCode(201);
        }
        put(claims.submitted(100).replace("11-12", "11-13"))
                .body("total.pence", equalTo(3700))
                .body("lines[0].parts", hasSize(2));
    }

    private final ClaimBodies claims = new ClaimBodies();

    private ValidatableResponse put(String body) {
        return Api.as(me)
                .contentType("application/json")
                .body(body)
                .put("/v1/expense-claims/" + id)
                .then();
    }

    private ValidatableResponse changeTo(String body, String tag) {
        return Api.as(me)
                .contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put("/v1/expense-claims/" + id)
                .then();
    }

    private ValidatableResponse get() {
        return Api.as(me).get("/v1/expense-claims/" + id).then().statusCode(200);
    }

    private ValidatableResponse submit() {
        return Api.as(me).put("/v1/expense-claims/" + id + "/submission").then();
    }

    private String tag() {
        return get().extract().header("ETag");
    }

    @Test
    void whoever_has_moved_claims_earlier_travel_from_the_department_of_that_time() {
        Member moved = Staff.managedBy(Staff.head());
        Staff.run("update assignment set ends_on = date '2026-10-31' where person_id = ?", moved.id());
        Staff.run("""
                insert into assignment (id, person_id, department, manager_id, grade, place, division, week_minutes, starts_on)
                select uuidv7(), person_id, 'EA', manager_id, grade, place, division, week_minutes, date '2026-11-01'
                from assignment where person_id = ?""", moved.id());
        Filed before = Filed.by(moved, Filed.bus(300).replace("2026-11-10", "2026-10-28"));
        Filed after = Filed.by(moved, Filed.bus(310));
        String of = "select count(*) from claim where department = ? and id = ?";
        assertEquals(1, Staff.count(of, "CO", before.id()));
        assertEquals(1, Staff.count(of, "EA", after.id()));
    }
}
