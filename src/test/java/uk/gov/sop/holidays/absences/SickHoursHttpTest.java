package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Some hours of sickness give no leave back, and stand beside it. */
@QuarkusTest
class SickHoursHttpTest {

    private static final String SICK_HOUR = Booking.body(
            "SICKNESS",
            "2026-12-14",
            "2026-12-15",
            false,
            false,
            ", \"partDays\": [{\"date\": \"2026-12-14\", \"minutes\": 60}]");

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID sickness = Api.newId();

    @Test
    void only_days_wholly_sick_are_given_back() {
        UUID leave = Booking.approved(me, manager, Booking.days("2026-12-14", "2026-12-16"));
        Booking.put(me, sickness, SICK_HOUR).then().statusCode(201).body("costMinutes", equalTo(60 + 444));
        Booking.get(me, leave).body("days.rule", contains("WORKING_DAY", "GIVEN_BACK", "WORKING_DAY"));
        Booking.cancel(me, sickness, Booking.tag(me, sickness)).then().statusCode(200);
        Booking.get(me, leave).body("costMinutes", equalTo(3 * 444));
    }

    @Test
    void in_whatever_order_they_come() {
        Booking.put(me, sickness, SICK_HOUR).then().statusCode(201);
        Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-16"))
                .then()
                .statusCode(201)
                .body("days.rule", contains("WORKING_DAY", "GIVEN_BACK", "WORKING_DAY"));
    }

    @Test
    void hours_of_sickness_give_back_a_day_that_is_irregular() {
        Member irregular = Staff.join("CO", manager, "ENGLAND_AND_WALES", "0,0,0,0,0,0,0", LocalDate.of(2022, 4, 4));
        Staff.earnTenHours(irregular, LocalDate.of(2026, 6, 1));
        String hours = ", \"partDays\": [{\"date\": \"2026-12-14\", \"minutes\": 300}]";
        UUID leave = Booking.approved(
                irregular, manager, Booking.body("ANNUAL_LEAVE", "2026-12-14", "2026-12-14", false, false, hours));
        Booking.put(irregular, sickness, Booking.body("SICKNESS", "2026-12-14", "2026-12-14", false, false, hours))
                .then()
                .statusCode(201);
        Booking.get(irregular, leave).body("days.rule", contains("GIVEN_BACK")).body("costMinutes", equalTo(0));
    }

    @Test
    void a_day_is_sick_once() {
        Booking.put(me, sickness, SICK_HOUR).then().statusCode(201);
        Booking.put(me, Api.newId(), SICK_HOUR).then().statusCode(409).body("rule", equalTo("ABSENCE_OVERLAPS"));
    }

    @Test
    void sickness_over_a_weekend_within_leave_gives_the_days_around_it_back() {
        UUID leave = Booking.approved(me, manager, Booking.days("2026-12-14", "2026-12-24"));
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-12-18", "2026-12-21"))
                .then()
                .statusCode(201);
        Booking.get(me, leave).body("costMinutes", equalTo(7 * 444));
    }
}
