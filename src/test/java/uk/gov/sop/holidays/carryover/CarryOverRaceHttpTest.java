package uk.gov.sop.holidays.carryover;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.holidays.carryover.CarryingOver.DAY;
import static uk.gov.sop.holidays.carryover.CarryingOver.book;
import static uk.gov.sop.holidays.carryover.CarryingOver.joined;
import static uk.gov.sop.holidays.carryover.CarryingOver.put;
import static uk.gov.sop.holidays.carryover.CarryingOver.reverse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class CarryOverRaceHttpTest {

    private static final String ON = "2026-04-01";

    @Test
    void of_two_at_once_one_changes_everything_and_the_other_nothing() {
        Member me = joined("DCMS");
        long before = Staff.count("select count(*) from carry_over_change where person_id = ?", me.id());
        List<Integer> changed = Together.run(
                2,
                i -> put(Api.newId(), "DCMS", ON)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("totals.changed"));
        assertEquals(1, changed.stream().filter(people -> people == 0).count(), changed::toString);
        assertEquals(before + 1, Staff.count("select count(*) from carry_over_change where person_id = ?", me.id()));
    }

    /** Whichever comes first, the figures fit: 31 days less what was booked, or the booking refused. */
    @Test
    void nothing_booked_meanwhile_is_lost() {
        for (int round = 0; round < 20; round++) {
            Member me = joined("DEFRA");
            book(me, Api.newId(), "2025-08-04", "2025-09-05").then().statusCode(201); // 24 days
            UUID act = Api.newId();
            List<Integer> statuses = Together.run(
                    2,
                    i -> i == 0
                            ? put(act, "DEFRA", ON).statusCode()
                            : book(me, Api.newId(), "2026-03-02", "2026-03-03").statusCode());
            assertEquals(201, statuses.getFirst());
            int taken = statuses.getLast() == 201 ? 26 : 24;
            assertEquals(
                    (31 - taken) * DAY,
                    Staff.count("select minutes from carried_leave where person_id = ?", me.id()),
                    statuses::toString);
            reverse(act).then().statusCode(200);
        }
    }

    /** The booking has its turn and is not yet in place when the act looks. */
    @Test
    void whoever_is_about_to_book_is_waited_for_and_counted() throws InterruptedException {
        Member me = joined("AGO");
        book(me, Api.newId(), "2025-08-04", "2025-09-05").then().statusCode(201);
        Thread holds = Thread.ofPlatform()
                .start(() -> Staff.run("do 'begin lock table approval in share mode; perform pg_sleep(2); end'"));
        Together.until(() -> Staff.count(
                        "select count(*) from pg_locks where mode = 'ShareLock' and granted and relation = 'approval'::regclass")
                > 0);
        Thread books = Thread.ofPlatform()
                .start(() ->
                        book(me, Api.newId(), "2026-03-02", "2026-03-03").then().statusCode(201));
        Together.until(() -> Together.waiting() > 0);
        put(Api.newId(), "AGO", ON).then().statusCode(201).body("totals.waiting", equalTo(2));
        books.join();
        holds.join();
        assertEquals(5 * DAY, Staff.count("select minutes from carried_leave where person_id = ?", me.id()));
    }
}
