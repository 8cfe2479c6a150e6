package uk.gov.sop.local.data.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.sop.local.data.DemoInDatabase;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.testsupport.TestClock;

/** The service, asked about the made-up leave, comes to the same figures. */
@QuarkusTest
class LeaveHttpTest {

    @Test
    void nobody_has_taken_more_than_there_is_and_what_is_left_is_carried_over() {
        for (Colleague person : DemoInDatabase.people()) {
            LocalDate on = first(person);
            JsonPath balance = balance(person, on);
            while (LocalDate.parse(balance.getString("leaveYearEndsOn")).isBefore(TestClock.TODAY)) {
                JsonPath next = balance(
                        person,
                        LocalDate.parse(balance.getString("leaveYearEndsOn")).plusDays(1));
                if (next.getString("leaveYearStartsOn").equals(balance.getString("leaveYearStartsOn"))) {
                    break;
                }
                JsonPath before = atItsEnd(person, balance);
                assertEquals(
                        Math.clamp(before.getInt("remainingMinutes"), 0, before.getInt("carryOverLimitMinutes")),
                        carried(next),
                        () -> person.username() + " into " + next.getString("leaveYearStartsOn"));
                balance = next;
            }
            assertTrue(balance.getInt("remainingMinutes") >= 0, person::username);
        }
    }

    @Test
    void each_absence_costs_what_the_service_would_quote() {
        for (Colleague person : DemoInDatabase.people().subList(13, 24)) {
            for (MadeAbsence absence : plan(person).absences()) {
                JsonPath quote = DemoInDatabase.as(person)
                        .contentType("application/json")
                        .body(Map.of(
                                "type", "ANNUAL_LEAVE",
                                "startsOn", absence.from().toString(),
                                "endsOn", absence.to().toString(),
                                "startsAfternoon", absence.startsAfternoon(),
                                "endsMidday", absence.endsMidday()))
                        .post("/v1/holidays/quotes")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                StringBuilder days = new StringBuilder();
                for (AwayDay day : absence.days()) {
                    day.writeTo(days.append(days.isEmpty() ? '[' : ','));
                }
                assertEquals(new JsonPath(days.append(']').toString()).getList(""), quote.getList("days"));
                assertEquals(absence.cost(), quote.getString("cost"));
            }
        }
    }

    @Test
    void the_employee_of_the_walk_through_has_two_weeks_to_book_and_nothing_booked() {
        Colleague amara = person("amara.okafor");
        JsonPath balance = balance(amara, TestClock.TODAY);
        assertTrue(balance.getInt("remainingMinutes") >= 10 * 444);
        assertFalse(balance.getList("lines.rule").contains("BOOKED"));
        assertFalse(balance.getList("lines.rule").contains("WAITING"));
    }

    @Test
    void requests_wait_for_the_manager_of_the_walk_through() {
        List<Object> titles = DemoInDatabase.as(person("rhys.morgan"))
                .get("/v1/approvals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("approvals.title");
        assertFalse(titles.isEmpty());
    }

    private static Colleague person(String username) {
        DemoInDatabase.people();
        return DemoInDatabase.CAST.named(username);
    }

    private static LeavePlan plan(Colleague person) {
        return new LeavePlan(person, DemoInDatabase.ALMANAC, LeaveTerms.all());
    }

    private static LocalDate first(Colleague person) {
        LocalDate begin = DemoInDatabase.ALMANAC.begin();
        LocalDate joined = person.posts().getFirst().from();
        return joined.isAfter(begin) ? joined : begin;
    }

    /** Unless another department's year has begun by then. */
    private static JsonPath atItsEnd(Colleague person, JsonPath balance) {
        JsonPath end = balance(person, LocalDate.parse(balance.getString("leaveYearEndsOn")));
        return end.getString("leaveYearStartsOn").equals(balance.getString("leaveYearStartsOn")) ? end : balance;
    }

    private static int carried(JsonPath balance) {
        return balance.getList("lines", Map.class).stream()
                .filter(line -> "CARRIED_OVER".equals(line.get("rule")))
                .mapToInt(line -> (int) line.get("minutes"))
                .sum();
    }

    private static JsonPath balance(Colleague person, LocalDate on) {
        return DemoInDatabase.as(person)
                .get("/v1/holiday-balance?on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
