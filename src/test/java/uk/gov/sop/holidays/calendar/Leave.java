package uk.gov.sop.holidays.calendar;

import io.restassured.http.ContentType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import uk.gov.sop.shared.Uuid7;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Absences in the tests of calendars, as they come to be in the database. */
final class Leave {

    private Leave() {}

    static UUID approved(Member member, String from, String to) {
        return approved(member, from, to, false, false);
    }

    static UUID approved(Member member, String from, String to, boolean startsAfternoon, boolean endsMidday) {
        return add(member, "ANNUAL_LEAVE", from, to, startsAfternoon, endsMidday, "APPROVED");
    }

    static UUID approvedAs(String type, Member member, String day) {
        return add(member, type, day, day, false, false, "APPROVED");
    }

    static UUID waiting(Member member, String from, String to) {
        return add(member, "ANNUAL_LEAVE", from, to, false, false, "REQUESTED");
    }

    /** As a transition would. */
    static void set(UUID id, String status) {
        Staff.run("""
                update absence set status = ?, decided_at = requested_at, version = version + 1,
                       changed_at = changed_at + interval '1 second'
                where id = ?""", status, id);
    }

    /** As asking for another day instead would. */
    static void proposed(UUID id, String day) {
        Staff.run("""
                update absence set status = 'CHANGE_REQUESTED', decided_at = requested_at, version = version + 1,
                       proposed = jsonb_build_object('type', type, 'partDays', '[]'::jsonb, 'days', '[]'::jsonb,
                           'dates', jsonb_build_object('startsOn', ?::text, 'endsOn', ?::text,
                               'startsAfternoon', false, 'endsMidday', false))
                where id = ?""", day, day, id);
    }

    /** Two hours of its day. */
    static void someHours(UUID id) {
        Staff.run("""
                update absence
                set part_days = jsonb_build_array(jsonb_build_object('date', starts_on, 'minutes', 120))
                where id = ?""", id);
    }

    static void home(Member member, String weekdays, String atHomeOn, String atWorkOn) {
        Api.as(member)
                .contentType(ContentType.JSON)
                .body("{\"weekdays\": [%s], \"atHomeOn\": [%s], \"atWorkOn\": [%s]}"
                        .formatted(weekdays, atHomeOn, atWorkOn))
                .put("/v1/working-from-home")
                .then()
                .statusCode(200);
    }

    private static UUID add(
            Member member,
            String type,
            String from,
            String to,
            boolean startsAfternoon,
            boolean endsMidday,
            String status) {
        UUID id = Uuid7.next(Instant.now());
        OffsetDateTime at = Instant.parse("2026-11-02T10:00:00.123456Z").atOffset(ZoneOffset.UTC);
        Staff.run(
                """
                insert into absence (id, person_id, type, status, starts_on, ends_on, starts_afternoon, ends_midday,
                                     cost_minutes, days, requested_at, decided_at, changed_at, fingerprint, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 444, '[]', ?, ?, ?, 'test', 0)""",
                id,
                member.id(),
                type,
                status,
                LocalDate.parse(from),
                LocalDate.parse(to),
                startsAfternoon,
                endsMidday,
                at,
                status.equals("REQUESTED") ? null : at,
                at);
        return id;
    }
}
