package uk.gov.sop.holidays.pots;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Together;

/** What is in a pot can be taken, once. */
@QuarkusTest
class PotSpendingHttpTest {

    private static final int DAY = 444;
    private static final String LIEU = "TIME_OFF_IN_LIEU";
    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);

    @Test
    void time_off_in_lieu_is_there_once_it_is_approved_and_held_by_whoever_asks_for_it() {
        UUID id = Api.newId();
        Entries.put(me, id, Entries.body(LIEU, "2026-11-14", DAY)).then().statusCode(201);
        assertEquals(0, Entries.remaining(me, LIEU, "2026-11-16"));
        Entries.leave(me, LIEU, "2026-12-01").then().statusCode(422).body("rule", equalTo("BALANCE_EXCEEDED"));
        Deciding.approve(manager, Deciding.waitingFor(manager)).statusCode(200);
        assertEquals(DAY, Entries.remaining(me, LIEU, "2026-11-16"));
        Entries.leave(me, LIEU, "2026-12-01").then().statusCode(201);
        assertEquals(0, Entries.remaining(me, LIEU, "2026-11-16"));
        Entries.leave(me, LIEU, "2026-12-02").then().statusCode(422).body("rule", equalTo("BALANCE_EXCEEDED"));
        Entries.cancel(me, id).then().statusCode(422).body("rule", equalTo("BALANCE_EXCEEDED"));
    }

    @Test
    void of_twenty_who_spend_the_same_time_off_at_once_one_has_it() {
        Entries.approved(me, manager, Entries.body(LIEU, "2026-11-14", DAY));
        assertEquals(1, winners(LIEU));
    }

    @Test
    void of_twenty_who_spend_the_same_flexitime_at_once_one_has_it() {
        // One day above what may be owed.
        Entries.put(me, Api.newId(), Entries.body("FLEXI", "2026-11-13", 2 * DAY - 600 - 1))
                .then()
                .statusCode(201);
        assertEquals(1, winners("FLEXI_LEAVE"));
    }

    private long winners(String type) {
        List<Integer> statuses = Together.run(20, i -> {
            String day = LocalDate.of(2026, 11, 23).plusDays(i / 5 * 7 + i % 5).toString();
            return Entries.leave(me, type, day).statusCode();
        });
        assertEquals(19, statuses.stream().filter(s -> s == 422 || s == 409).count());
        return statuses.stream().filter(s -> s == 201).count();
    }

    @Test
    void time_off_in_lieu_expires_only_as_far_as_it_is_not_used() {
        Entries.approved(me, manager, Entries.body(LIEU, "2026-11-14", DAY + 180));
        Entries.leave(me, LIEU, "2026-12-01").then().statusCode(201);
        var pot = "otherPots.find { it.pot == 'TIME_OFF_IN_LIEU' }";
        TestClock.on(
                LocalDate.of(2027, 2, 14),
                LocalTime.NOON,
                () -> Api.as(me)
                        .get("/v1/holiday-balance")
                        .then()
                        .body(pot + ".remainingMinutes", equalTo(180))
                        .body(pot + ".expiringMinutes", equalTo(180))
                        .body(pot + ".expiresOn", equalTo("2027-02-14")));
        TestClock.on(
                LocalDate.of(2027, 2, 15),
                LocalTime.NOON,
                () -> Api.as(me)
                        .get("/v1/holiday-balance")
                        .then()
                        .body(pot + ".remainingMinutes", equalTo(0))
                        .body(pot + ".lines.find { it.rule == 'EXPIRED' }.minutes", equalTo(-180)));
    }

    @Test
    void time_off_in_lieu_is_not_taken_after_its_last_day() {
        Entries.approved(me, manager, Entries.body(LIEU, "2026-11-14", DAY));
        Entries.leave(me, LIEU, "2027-02-15").then().statusCode(422);
        Entries.leave(me, LIEU, "2027-02-12").then().statusCode(201);
    }

    @Test
    void flexitime_booked_in_the_next_leave_year_is_not_there_in_this_one() {
        Entries.put(me, Api.newId(), Entries.body("FLEXI", "2026-11-13", DAY))
                .then()
                .statusCode(201)
                .body("status", equalTo("APPROVED"));
        Entries.leave(me, "FLEXI_LEAVE", "2027-04-06").then().statusCode(201);
        Entries.leave(me, "FLEXI_LEAVE", "2027-04-07").then().statusCode(201);
        assertEquals(-DAY, Entries.remaining(me, "FLEXI", "2026-11-16"));
        assertEquals(-DAY, Entries.remaining(me, "FLEXI", "2027-04-07"));
        Entries.leave(me, "FLEXI_LEAVE", "2027-03-31").then().statusCode(422).body("rule", equalTo("BALANCE_EXCEEDED"));
    }

    @Test
    void flexi_leave_moves_into_another_leave_year() {
        String body = """
                {"type": "FLEXI_LEAVE", "startsOn": "%1$s", "endsOn": "%1$s", "startsAfternoon": false, "endsMidday": false}""";
        String path = "/v1/holidays/" + Api.newId();
        for (String day : List.of("2027-04-06", "2027-03-31", "2027-04-07")) {
            String tag = Api.as(me).get(path).header("ETag");
            var request = Api.as(me).contentType("application/json").body(body.formatted(day));
            (tag == null ? request : request.header("If-Match", tag))
                    .put(path)
                    .then()
                    .statusCode(tag == null ? 201 : 200);
            assertEquals(-DAY, Entries.remaining(me, "FLEXI", "2026-11-16"));
        }
    }

    @Test
    void leave_that_is_bought_is_there_once_it_is_approved() {
        int before = Entries.annual(me);
        Entries.put(me, Api.newId(), Entries.body("BOUGHT", "2026-11-16", 5 * DAY))
                .then()
                .statusCode(201)
                .body("status", equalTo("REQUESTED"))
                .body("waitsForName", equalTo(manager.name()));
        assertEquals(before, Entries.annual(me));
        Deciding.approve(manager, Deciding.waitingFor(manager)).statusCode(200);
        assertEquals(before + 5 * DAY, Entries.annual(me));
        assertEquals(
                "5 days bought at 7 hours 24 minutes",
                Entries.balance(me, "2026-11-16").get("lines.find { it.rule == 'BOUGHT' }.quantity"));
    }

    @Test
    void leave_that_somebody_asks_to_sell_is_held_and_comes_back_when_that_is_declined() {
        Member buyer = Staff.inDepartment("GPA");
        Member seller = Staff.managedBy(buyer);
        int before = Entries.annual(seller);
        Entries.put(seller, Api.newId(), Entries.body("SOLD", "2026-11-16", 3 * DAY))
                .then()
                .statusCode(201);
        assertEquals(before - 3 * DAY, Entries.annual(seller));
        Deciding.decline(buyer, Deciding.waitingFor(buyer), "Not this year.").statusCode(200);
        assertEquals(before, Entries.annual(seller));
    }

    @Test
    void irregular_hours_earn_leave_that_can_be_booked() {
        Member irregular = Staff.join("CO", manager, "ENGLAND_AND_WALES", "0,0,0,0,0,0,0", LocalDate.of(2022, 4, 4));
        Entries.approved(irregular, manager, Entries.body("IRREGULAR_HOURS", "2026-10-31", 1800));
        assertEquals(240, Entries.annual(irregular));
        Entries.put(irregular, Api.newId(), Entries.body("IRREGULAR_HOURS", "2026-10-31", 600))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/onDate"));
    }
}
