package uk.gov.sop.pay.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestDatabase;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class LegalHoldHttpTest {

    private final Member me = Staff.head();
    private final UUID id = Api.newId();

    @Test
    void a_hold_says_whose_pay_it_keeps_why_and_who_placed_it() {
        LegalHolding.put(id, LegalHolding.on(me))
                .statusCode(201)
                .header("Location", endsWith("/v1/legal-holds/" + id))
                .body("staffNumber", equalTo(me.staffNumber()))
                .body("department", nullValue())
                .body("reason", equalTo("Tribunal case 2026/17"))
                .body("placedBy", startsWith("pay-records at "))
                .body("placedBy", endsWith(" through test-app"))
                .body("endedAt", nullValue())
                .body("actions", contains("end"));
        LegalHolding.put(id, LegalHolding.on(me)).statusCode(200);
    }

    @Test
    void it_is_never_changed() {
        String tag = LegalHolding.put(id, LegalHolding.on(me)).extract().header("ETag");
        LegalHolding.put(id, LegalHolding.onDepartment("CO")).statusCode(428);
        LegalHolding.officer()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(LegalHolding.onDepartment("CO"))
                .put("/v1/legal-holds/" + id)
                .then()
                .statusCode(409)
                .body("rule", equalTo("LEGAL_HOLD_FIXED"));
    }

    @Test
    void it_is_ended_once_by_whoever_read_it_and_stays_with_who_and_when() {
        UUID hold = LegalHolding.placed(LegalHolding.on(me));
        String path = "/v1/legal-holds/" + hold;
        LegalHolding.officer().delete(path).then().statusCode(428);
        LegalHolding.officer()
                .header("If-Match", "\"another\"")
                .delete(path)
                .then()
                .statusCode(412);
        LegalHolding.end(hold).statusCode(204);
        LegalHolding.get(hold)
                .body("endedAt", equalTo("2026-11-16T09:00:00Z"))
                .body("endedBy", startsWith("pay-records at "))
                .body("actions", empty());
        LegalHolding.officer()
                .header("If-Match", "\"another\"")
                .delete(path)
                .then()
                .statusCode(204);
        LegalHolding.put(hold, LegalHolding.on(me)).statusCode(200).body("actions", empty());
    }

    @Test
    void those_that_keep_pay_are_listed_newest_first() {
        UUID older = LegalHolding.placed(LegalHolding.on(me));
        UUID newer = LegalHolding.placed(LegalHolding.onDepartment("HMT"));
        List<String> ids = LegalHolding.officer()
                .get("/v1/legal-holds?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("holds.id");
        assertTrue(new HashSet<>(ids).containsAll(List.of(older.toString(), newer.toString())));
        assertTrue(ids.indexOf(newer.toString()) < ids.indexOf(older.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\": \"Nobody named\"}",
                "{\"staffNumber\": \"XX999999\", \"reason\": \"Nobody has it\"}",
                "{\"department\": \"ZZ\", \"reason\": \"No such department\"}",
                "{\"department\": \"CO\", \"staffNumber\": \"CO100001\", \"reason\": \"Both\"}"
            })
    void it_is_on_one_person_on_record_or_one_department(String body) {
        LegalHolding.put(id, body).statusCode(422).body("rule", equalTo("LEGAL_HOLD_INVALID"));
        LegalHolding.get(id).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "\\u00A0", "\\u200B", "a\\u202Eb"})
    void why_can_be_read_by_everybody_else(String reason) {
        LegalHolding.put(id, "{\"department\": \"CO\", \"reason\": \"%s\"}".formatted(reason))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void fifty_at_once_place_one() {
        List<Integer> answers = Together.run(
                50, i -> LegalHolding.put(id, LegalHolding.on(me)).extract().statusCode());
        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        assertEquals(49, answers.stream().filter(status -> status == 200).count());
    }

    @Test
    void the_service_itself_can_end_a_hold_and_neither_change_nor_delete_it() {
        for (String change : List.of(
                "update legal_hold set reason = 'another'",
                "update legal_hold set person_id = null, department = 'CO'",
                "delete from legal_hold",
                "truncate legal_hold")) {
            SQLException refused = assertThrows(SQLException.class, () -> asService(change), change);
            assertTrue(refused.getMessage().contains("permission denied"), refused.getMessage());
        }
    }

    @Test
    void who_ended_a_hold_and_when_is_not_told_otherwise_later() {
        LegalHolding.put(id, LegalHolding.on(me)).statusCode(201);
        LegalHolding.end(id).statusCode(204);
        SQLException refused = assertThrows(
                SQLException.class, () -> asService("update legal_hold set ended_by = 'x' where id = '" + id + "'"));
        assertTrue(refused.getMessage().contains("only added"), refused.getMessage());
    }

    private static void asService(String change) throws SQLException {
        String url = System.getProperty(Staff.DATABASE).replace("user=postgres", "user=" + TestDatabase.SERVICE);
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
