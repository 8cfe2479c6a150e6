package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** What sickness gave back may have been carried over: it is not given and carried. */
@QuarkusTest
class SicknessInClosedYearHttpTest {

    private static final String LOCKED =
            "The leave year 1 April 2025 to 31 March 2026 is closed: 2 days (14 hours 48 minutes) of leave that this sickness"
                    + " gave back would be taken from it again. Leave the sickness as it is, or ask HR to open the leave"
                    + " year again.";

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID sickness = Api.newId();
    private UUID leave;

    @BeforeEach
    void approvedLeave() {
        leave = Booking.approved(me, manager, Booking.days("2026-03-02", "2026-03-06"));
    }

    @Test
    void leave_that_was_given_back_is_not_taken_again_once_the_year_is_closed() {
        sick();
        close();
        Booking.cancel(me, sickness, Booking.tag(me, sickness))
                .then()
                .statusCode(409)
                .body("rule", equalTo("LEAVE_YEAR_LOCKED"))
                .body("detail", equalTo(LOCKED));
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-03-04", "2026-03-04"), Booking.tag(me, sickness))
                .then()
                .statusCode(409)
                .body("rule", equalTo("LEAVE_YEAR_LOCKED"));
        Booking.get(me, leave).body("costMinutes", equalTo(3 * 444));
    }

    @Test
    void sickness_is_recorded_late_too_and_says_how_the_leave_comes_over() {
        close();
        sick();
        Booking.get(me, leave)
                .body("costMinutes", equalTo(3 * 444))
                .body(
                        "history.text",
                        hasItem(
                                "Costs 3 days (22 hours 12 minutes) instead of 5 days (37 hours): sick 4 to 5 March 2026. The"
                                        + " leave year is closed: HR brings this over by running the carry-over again."));
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-03-04", "2026-03-06"), Booking.tag(me, sickness))
                .then()
                .statusCode(200);
    }

    @Test
    void sickness_that_gave_nothing_back_is_cancelled_in_any_year() {
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-03-16", "2026-03-17"))
                .then()
                .statusCode(201);
        close();
        Booking.cancel(me, sickness, Booking.tag(me, sickness)).then().statusCode(200);
    }

    private void sick() {
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-03-04", "2026-03-05"))
                .then()
                .statusCode(201);
    }

    private void close() {
        Staff.run("insert into carried_leave values (?, ?, ?)", me.id(), LocalDate.of(2026, 4, 1), 0);
    }
}
