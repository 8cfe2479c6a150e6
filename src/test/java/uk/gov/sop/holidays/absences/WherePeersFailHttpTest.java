package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** What systems like this one get wrong; what concerns calendars is tested with these. */
@QuarkusTest
class WherePeersFailHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);

    @Test
    void a_half_day_is_had_on_any_day_and_not_only_today() {
        for (String day : new String[] {"2026-11-16", "2026-11-13", "2027-03-31"}) {
            Booking.put(me, Api.newId(), Booking.morning(day)).then().statusCode(201);
        }
    }

    @Test
    void two_half_days_make_one_day() {
        int before = remaining();
        Booking.put(me, Api.newId(), Booking.morning("2027-02-01")).then().statusCode(201);
        Booking.put(me, Api.newId(), Booking.afternoon("2027-02-01")).then().statusCode(201);
        assertEquals(before - 444, remaining());
    }

    @Test
    void carried_leave_keeps_its_minutes_and_what_was_used_of_it_does_not_expire() {
        Staff.run("""
                insert into carried_leave (person_id, leave_year_start, minutes, expires_on)
                values (?, date '2026-04-01', 1001, date '2026-11-20')""", me.id());
        int before = remaining();
        Booking.put(me, Api.newId(), Booking.days("2026-11-18", "2026-11-19"))
                .then()
                .statusCode(201);
        assertEquals(before - 888, remaining());
        TestClock.on(LocalDate.of(2026, 11, 21), LocalTime.NOON, () -> assertEquals(before - 888 - 113, remaining()));
    }

    @Test
    void somebody_at_ninety_per_cent_is_not_a_five_day_worker() {
        Member ninety =
                Staff.join("CO", manager, "ENGLAND_AND_WALES", "444,444,444,444,222,0,0", LocalDate.of(2010, 4, 5));
        Booking.quote(ninety, Booking.days("2026-12-14", "2026-12-18"))
                .then()
                .body("costMinutes", equalTo(4 * 444 + 222));
        Api.as(ninety)
                .get("/v1/holiday-balance")
                .then()
                .body("lines.find { it.rule == 'ANNUAL_LEAVE' }.minutes", equalTo(30 * 444 * 9 / 10));
    }

    @Test
    void days_do_not_move_with_the_time_zone_of_the_machine() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : new String[] {"Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Booking.quote(me, Booking.days("2027-03-26", "2027-03-30"))
                        .then()
                        .body("days[0].date", equalTo("2027-03-26"))
                        .body("costMinutes", equalTo(444));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void an_approver_in_another_department_decides() {
        Member elsewhere = Staff.inDepartment("EA");
        Member report =
                Staff.join("CO", elsewhere, "ENGLAND_AND_WALES", Staff.FULL_TIME_WEEK, LocalDate.of(2022, 4, 4));
        UUID id = Api.newId();
        Booking.put(report, id, Booking.days("2026-12-14", "2026-12-18")).then().statusCode(201);
        Deciding.approve(elsewhere, Deciding.waitingFor(elsewhere)).statusCode(200);
        Booking.get(report, id).body("status", equalTo("APPROVED"));
    }

    @Test
    void leave_over_new_year_is_one_request() {
        Booking.put(me, Api.newId(), Booking.days("2026-12-21", "2027-01-01"))
                .then()
                .statusCode(201)
                .body("cost", equalTo("7 days (51 hours 48 minutes)"));
        Member property =
                Staff.join("GPA", manager, "ENGLAND_AND_WALES", Staff.FULL_TIME_WEEK, LocalDate.of(2022, 4, 4));
        Booking.quote(property, Booking.days("2026-12-21", "2027-01-01"))
                .then()
                .body("leaveYears.size()", equalTo(2))
                .body("findings", equalTo(java.util.List.of()));
    }

    private int remaining() {
        return Api.as(me).get("/v1/holiday-balance").path("remainingMinutes");
    }
}
