package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** A quote takes what the request would take, and beside it the absence that it would change. */
@QuarkusTest
class QuoteOfChangeHttpTest {

    private static final String WEEK = Booking.days("2026-12-14", "2026-12-18");

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);

    @Test
    void what_would_be_changed_stands_in_nobodys_way_and_is_not_counted_twice() {
        int before = remaining();
        UUID id = booked(me);
        Booking.quote(me, WEEK).then().statusCode(200).body("findings.rule", contains("ABSENCE_OVERLAPS"));
        Booking.quote(me, Booking.days("2026-12-15", "2026-12-18"), id)
                .then()
                .statusCode(200)
                .body("findings", empty())
                .body("leaveYears.remainingBeforeMinutes", contains(before))
                .body("leaveYears.remainingAfterMinutes", contains(before - 4 * 444));
    }

    @Test
    void only_ones_own_leave_that_is_not_cancelled_can_be_changed() {
        Booking.quote(me, WEEK, Api.newId()).then().statusCode(404);
        Booking.quote(me, WEEK, booked(Staff.managedBy(manager))).then().statusCode(404);
        UUID mine = booked(me);
        Booking.cancel(me, mine, Booking.tag(me, mine)).then().statusCode(200);
        Booking.quote(me, WEEK, mine).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine", "1-1-1-1-1"})
    void what_is_no_uuid_is_refused_by_the_parameter(String replaced) {
        Booking.quote(me, WEEK, replaced)
                .then()
                .statusCode(400)
                .body("rule", equalTo("MALFORMED_REQUEST"))
                .body("errors.parameter", contains("replaces"))
                .body("errors.message", contains("must be a UUID"));
    }

    @Test
    void the_body_does_not_say_what_it_would_change() {
        String more = ", \"replaces\": \"%s\"".formatted(booked(me));
        Booking.quote(me, Booking.body("ANNUAL_LEAVE", "2026-12-14", "2026-12-18", false, false, more))
                .then()
                .statusCode(400)
                .body("rule", equalTo("MALFORMED_REQUEST"))
                .body("errors.pointer", contains("/replaces"));
    }

    @Test
    void a_note_that_is_there_is_not_asked_for_again() {
        Booking.quote(me, sick("2026-11-22")).then().statusCode(200).body("warnings", empty());
        Booking.quote(me, sick("2026-11-21"))
                .then()
                .body(
                        "warnings.text",
                        contains(
                                "Please get a fit note from 22 November 2026, and say here up to which day it covers you."));
    }

    private static String sick(String evidenceTo) {
        String more = ", \"evidenceTo\": \"%s\"".formatted(evidenceTo);
        return Booking.body("SICKNESS", "2026-11-14", "2026-11-22", false, false, more);
    }

    private static UUID booked(Member member) {
        UUID id = Api.newId();
        Booking.put(member, id, WEEK).then().statusCode(201);
        return id;
    }

    private int remaining() {
        return Api.as(me).get("/v1/holiday-balance?on=2026-12-14").path("remainingMinutes");
    }
}
