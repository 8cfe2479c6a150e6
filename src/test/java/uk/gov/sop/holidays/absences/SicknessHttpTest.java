package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class SicknessHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID sickness = Api.newId();

    @Test
    void sickness_stands_at_once_and_costs_no_leave() {
        int before = remaining();
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-11-12", "2026-11-13"))
                .then()
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("waitsForName", nullValue())
                .body(
                        "history.text",
                        contains("You recorded sickness: 12 to 13 November 2026, 2 days (14 hours 48 minutes)."));
        assertEquals(before, remaining());
        assertEquals(0, Staff.count("select count(*) from approval where subject_id = ?", sickness));
    }

    @Test
    void sickness_during_leave_gives_the_leave_back() {
        UUID leave = Booking.approved(me, manager, Booking.days("2026-12-14", "2026-12-18"));
        int booked = remaining();
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-12-16", "2026-12-17"))
                .then()
                .statusCode(201);
        Booking.get(me, leave)
                .body("status", equalTo("APPROVED"))
                .body("costMinutes", equalTo(3 * 444))
                .body("days.rule", contains("WORKING_DAY", "WORKING_DAY", "GIVEN_BACK", "GIVEN_BACK", "WORKING_DAY"))
                .body(
                        "history.text",
                        hasItem(
                                "Costs 3 days (22 hours 12 minutes) instead of 5 days (37 hours): sick 16 to 17 December 2026."));
        assertEquals(booked + 2 * 444, remaining());
    }

    @Test
    void who_was_not_sick_after_all_has_taken_the_leave() {
        UUID leave = Booking.approved(me, manager, Booking.days("2026-12-14", "2026-12-18"));
        int booked = remaining();
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-12-16", "2026-12-18"));
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-12-18", "2026-12-18"), Booking.tag(me, sickness))
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        Booking.get(me, leave).body("costMinutes", equalTo(4 * 444));
        Booking.cancel(me, sickness, Booking.tag(me, sickness)).then().statusCode(200);
        Booking.get(me, leave).body("costMinutes", equalTo(5 * 444));
        assertEquals(booked, remaining());
    }

    @Test
    void an_afternoon_of_sickness_gives_half_a_day_back() {
        UUID leave = Booking.approved(me, manager, Booking.days("2026-12-14", "2026-12-14"));
        Booking.put(me, sickness, Booking.body("SICKNESS", "2026-12-14", "2026-12-14", true, false, ""))
                .then()
                .statusCode(201);
        Booking.get(me, leave)
                .body("costMinutes", equalTo(222))
                .body("days[0].explanation", equalTo("Morning: half of 7 hours 24 minutes; the rest given back"));
    }

    @Test
    void leave_that_was_given_back_and_booked_again_is_not_taken_twice() {
        Staff.run("update person set service_started_on = date '2026-11-02' where id = ?", me.id());
        Staff.run(
                "update assignment set starts_on = date '2026-11-02', ends_on = date '2026-11-22' where person_id = ?",
                me.id());
        Booking.approved(me, manager, Booking.days("2026-11-19", "2026-11-19"));
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-11-19", "2026-11-19"))
                .then()
                .statusCode(201);
        Booking.put(me, Api.newId(), Booking.days("2026-11-20", "2026-11-20"))
                .then()
                .statusCode(201);
        Booking.cancel(me, sickness, Booking.tag(me, sickness))
                .then()
                .statusCode(422)
                .body("rule", equalTo("BALANCE_EXCEEDED"));
        Booking.get(me, sickness).body("status", equalTo("APPROVED"));
    }

    @Test
    void sickness_that_is_cut_short_does_not_spend_leave_twice() {
        Staff.run("update person set service_started_on = date '2026-11-02' where id = ?", me.id());
        Staff.run(
                "update assignment set starts_on = date '2026-11-02', ends_on = date '2026-11-22' where person_id = ?",
                me.id());
        Booking.approved(me, manager, Booking.days("2026-11-19", "2026-11-19"));
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-11-18", "2026-11-19"))
                .then()
                .statusCode(201);
        Booking.put(me, Api.newId(), Booking.days("2026-11-20", "2026-11-20"))
                .then()
                .statusCode(201);
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-11-18", "2026-11-18"), Booking.tag(me, sickness))
                .then()
                .statusCode(422)
                .body("rule", equalTo("BALANCE_EXCEEDED"));
    }

    @Test
    void sickness_while_a_change_waits_gives_back_of_both() {
        UUID leave = Booking.approved(me, manager, Booking.days("2026-12-14", "2026-12-15"));
        Booking.put(me, leave, Booking.days("2026-12-15", "2026-12-18"), Booking.tag(me, leave));
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-12-15", "2026-12-16"))
                .then()
                .statusCode(201);
        Booking.get(me, leave).body("costMinutes", equalTo(444)).body("proposed.costMinutes", equalTo(2 * 444));
        Deciding.approve(manager, Deciding.waitingFor(manager)).statusCode(200);
        Booking.get(me, leave).body("startsOn", equalTo("2026-12-15")).body("costMinutes", equalTo(2 * 444));
    }

    @Test
    void leave_asked_for_over_days_of_sickness_does_not_cost_them() {
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-11-17", "2026-11-18"));
        Booking.put(me, Api.newId(), Booking.days("2026-11-16", "2026-11-20"))
                .then()
                .statusCode(201)
                .body("costMinutes", equalTo(3 * 444));
    }

    @Test
    void two_sicknesses_never_share_a_day() {
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-11-12", "2026-11-13"));
        Booking.put(me, Api.newId(), Booking.of("SICKNESS", "2026-11-13", "2026-11-14"))
                .then()
                .statusCode(409)
                .body("rule", equalTo("ABSENCE_OVERLAPS"));
    }

    @Test
    void after_seven_days_a_fit_note_is_asked_for_until_it_is_there() {
        Booking.put(me, sickness, Booking.of("SICKNESS", "2026-11-02", "2026-11-13"))
                .then()
                .body("evidenceNeededFrom", equalTo("2026-11-09"));
        Booking.put(
                        me,
                        sickness,
                        Booking.body(
                                "SICKNESS",
                                "2026-11-02",
                                "2026-11-13",
                                false,
                                false,
                                ", \"evidenceTo\": \"2026-11-13\""),
                        Booking.tag(me, sickness))
                .then()
                .statusCode(200)
                .body("evidenceNeededFrom", nullValue());
        Booking.quote(me, Booking.of("SICKNESS", "2026-11-14", "2026-11-22"))
                .then()
                .body("findings", equalTo(java.util.List.of()))
                .body(
                        "warnings.text",
                        contains(
                                "Please get a fit note from 21 November 2026, and say here up to which day it covers you."));
    }

    private int remaining() {
        return Api.as(me).get("/v1/holiday-balance").path("remainingMinutes");
    }
}
