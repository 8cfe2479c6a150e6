package uk.gov.sop.holidays.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;

class FeedCalendarTest {

    private static final Instant CHANGED = Instant.parse("2026-11-02T10:00:00.123456Z");
    private static final UUID ID = UUID.fromString("019a4a5e-0000-7000-8000-000000000001");

    @Test
    void days_are_dates_and_the_end_is_the_day_after() {
        assertEquals(
                List.of("20261214 to 20261219 Annual leave"), Strict.summaries(text(days("2026-12-14", "2026-12-18"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/London", "UTC", "Pacific/Kiritimati", "Pacific/Niue", "America/Havana", "Asia/Beirut"})
    void no_day_moves_at_summer_time_wherever_the_service_runs(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            assertEquals(
                    List.of(
                            "20270327 to 20270330 Annual leave",
                            "20270328 to 20270329 Annual leave",
                            "20261023 to 20261028 Annual leave",
                            "20261025 to 20261026 Annual leave",
                            "20280229 to 20280301 Annual leave"),
                    Strict.summaries(text(
                            days("2027-03-27", "2027-03-29"),
                            days("2027-03-28", "2027-03-28"),
                            days("2026-10-23", "2026-10-27"),
                            days("2026-10-25", "2026-10-25"),
                            days("2028-02-29", "2028-02-29"))));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void nothing_has_a_time_of_day_but_when_it_was_changed() {
        String text = text(days("2027-03-27", "2027-03-29"));
        assertTrue(text.contains("DTSTART;VALUE=DATE:20270327\r\nDTEND;VALUE=DATE:20270330\r\n"), text);
        assertFalse(text.contains("TZID"), text);
        assertFalse(text.contains("VTIMEZONE"), text);
    }

    @Test
    void half_days_say_so() {
        assertEquals(
                List.of(
                        "20261214 to 20261215 Annual leave (morning)",
                        "20261215 to 20261216 Annual leave (afternoon)",
                        "20261216 to 20261218 Annual leave (from midday)",
                        "20261218 to 20261220 Annual leave (until midday on the last day)",
                        "20261221 to 20261223 Annual leave (from midday, until midday on the last day)"),
                Strict.summaries(text(
                        absence("2026-12-14", "2026-12-14", false, true),
                        absence("2026-12-15", "2026-12-15", true, false),
                        absence("2026-12-16", "2026-12-17", true, false),
                        absence("2026-12-18", "2026-12-19", false, true),
                        absence("2026-12-21", "2026-12-22", true, true))));
    }

    @Test
    void an_event_keeps_its_identity_and_says_when_it_was_changed() {
        VEvent event = Strict.events(text(days("2026-12-14", "2026-12-18"))).getFirst();
        assertEquals(ID + "@sop-mobile", Strict.value(event, "UID"));
        assertEquals("3", Strict.value(event, "SEQUENCE"));
        assertEquals("20261102T100000Z", Strict.value(event, "DTSTAMP"));
        assertEquals("20261102T100000Z", Strict.value(event, "LAST-MODIFIED"));
        assertEquals("OPAQUE", Strict.value(event, "TRANSP"));
        assertEquals("PRIVATE", Strict.value(event, "CLASS"));
        assertEquals("CONFIRMED", Strict.value(event, "STATUS"));
    }

    @Test
    void what_waits_is_tentative() {
        FeedAbsence waiting = new FeedAbsence(
                ID.toString(),
                AbsenceType.ANNUAL_LEAVE,
                true,
                days("2026-12-14", "2026-12-14").dates(),
                false,
                false,
                false,
                0,
                CHANGED);
        assertEquals("TENTATIVE", Strict.value(Strict.events(text(waiting)).getFirst(), "STATUS"));
    }

    @Test
    void equal_state_gives_equal_bytes() {
        assertEquals(text(days("2026-12-14", "2026-12-18")), text(days("2026-12-14", "2026-12-18")));
    }

    @Test
    void where_only_away_is_to_be_told_no_type_is() {
        FeedSettings settings = new FeedSettings(FeedPrivacy.AWAY_ONLY, false, false);
        String text = new FeedCalendar(settings, List.of(days("2026-12-14", "2026-12-18")), window()).text();
        assertEquals(List.of("20261214 to 20261219 Away"), Strict.summaries(text));
        assertFalse(text.contains("nnual"), text);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SICKNESS",
                "MATERNITY_LEAVE",
                "PATERNITY_LEAVE",
                "ADOPTION_LEAVE",
                "SHARED_PARENTAL_LEAVE",
                "PARENTAL_BEREAVEMENT_LEAVE",
                "CARERS_LEAVE",
                "EMERGENCY_LEAVE",
                "SPECIAL_LEAVE_UNPAID"
            })
    void what_is_sensitive_is_only_away_also_where_types_are_told(AbsenceType type) {
        assertEquals("Away", FeedPrivacy.TYPE.summary(type));
    }

    @Test
    void titles_of_any_length_and_signs_are_folded_and_escaped() {
        String title = "St Andrew’s Day; “substitute”, day\\night — ".repeat(4) + "🎉".repeat(30);
        FeedCalendar calendar = new FeedCalendar(
                new FeedSettings(FeedPrivacy.TYPE, false, true),
                List.of(),
                window(new FeedWindow.Holiday(Division.SCOTLAND, LocalDate.of(2026, 11, 30), title)));
        VEvent event = Strict.events(calendar.text()).getFirst();
        assertEquals(title, Strict.value(event, "SUMMARY"));
        assertEquals("public-holiday-scotland-2026-11-30@sop-mobile", Strict.value(event, "UID"));
        assertEquals("20260801T000000Z", Strict.value(event, "DTSTAMP"));
        assertEquals("20260801T000000Z", Strict.value(event, "LAST-MODIFIED"));
        assertEquals("TRANSPARENT", Strict.value(event, "TRANSP"));
    }

    @Test
    void a_calendar_without_events_is_one_too() {
        String text = text();
        assertEquals(List.of(), Strict.events(text));
        assertTrue(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"), text);
        assertTrue(text.contains("X-WR-CALNAME:Leave\r\n"), text);
        assertFalse(text.contains("METHOD"), text);
        assertFalse(text.contains("biweekly"), text);
    }

    private static String text(FeedAbsence... absences) {
        return new FeedCalendar(new FeedSettings(FeedPrivacy.TYPE, false, false), List.of(absences), window()).text();
    }

    private static FeedWindow window(FeedWindow.Holiday... holidays) {
        return new FeedWindow(new DateRange(LocalDate.of(2026, 8, 1), LocalDate.of(2028, 5, 31)), List.of(holidays));
    }

    private static FeedAbsence days(String from, String to) {
        return absence(from, to, false, false);
    }

    private static FeedAbsence absence(String from, String to, boolean startsAfternoon, boolean endsMidday) {
        return new FeedAbsence(
                ID.toString(),
                AbsenceType.ANNUAL_LEAVE,
                false,
                new DateRange(LocalDate.parse(from), LocalDate.parse(to)),
                startsAfternoon,
                endsMidday,
                false,
                3,
                CHANGED);
    }
}
