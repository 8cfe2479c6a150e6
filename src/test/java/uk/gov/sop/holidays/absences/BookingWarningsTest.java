package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.Away.NOW;
import static uk.gov.sop.holidays.absences.Away.TODAY;
import static uk.gov.sop.holidays.absences.Away.absence;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.record;
import static uk.gov.sop.holidays.absences.Away.terms;
import static uk.gov.sop.holidays.absences.Wanting.wanting;
import static uk.gov.sop.holidays.entitlement.Leave.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class BookingWarningsTest {

    @Test
    void a_blackout_is_said_with_its_dates_and_its_reason_and_refuses_nothing() {
        Quote quote = quote(Set.of(), "2027-03-30", "2027-03-31");
        assertEquals(List.of(), quote.refusals());
        assertEquals(
                List.of("Your department wants nobody away from 22 March to 2 April 2027: the financial year ends. It"
                        + " fits until 21 March 2027, and from 3 April 2027 on."),
                texts(quote));
    }

    @Test
    void it_refuses_where_policy_says_so() {
        assertEquals(
                List.of(Rule.BLACKOUT_PERIOD),
                quote(Set.of(Rule.BLACKOUT_PERIOD), "2027-03-30", "2027-03-31").refusals().stream()
                        .map(RuleBroken::rule)
                        .toList());
    }

    @Test
    void a_day_beside_it_is_as_good_as_any() {
        assertEquals(List.of(), texts(quote(Set.of(), "2027-04-05", "2027-04-06")));
    }

    @Test
    void notice_is_twice_the_days_to_be_taken() {
        assertEquals(List.of(), texts(quote(Set.of(), "2026-11-26", "2026-12-02"))); // 5 days, 10 ahead
        assertEquals(
                List.of(
                        "Your department asks for 10 days' notice of this much leave; this gives 9. Enough would be from 26"
                                + " November 2026 on."),
                texts(quote(Set.of(), "2026-11-25", "2026-12-01")));
    }

    @Test
    void less_than_the_shortest_leave_is_said_with_what_that_is_and_refuses_nothing() {
        Quote tooShort = quoteOf(Set.of(), 59);
        assertEquals(List.of("Annual leave is 1 hour at least at a time; this is 59 minutes."), texts(tooShort));
        assertEquals(List.of(), tooShort.refusals());
        assertEquals(List.of(), texts(quoteOf(Set.of(), 60)));
    }

    @Test
    void leave_that_is_too_short_is_refused_where_policy_says_so() {
        assertEquals(
                List.of(Rule.LEAVE_TOO_SHORT),
                quoteOf(Set.of(Rule.LEAVE_TOO_SHORT), 59).refusals().stream()
                        .map(RuleBroken::rule)
                        .toList());
        assertEquals(List.of(), quoteOf(Set.of(Rule.LEAVE_TOO_SHORT), 60).refusals());
    }

    @Test
    void what_began_before_it_was_asked_for_is_late_and_has_no_notice_to_keep() {
        assertEquals(
                List.of(
                        "This began on 13 November 2026, before it was asked for. In time would be 16 November 2026 or later."),
                texts(quote(Set.of(), "2026-11-13", "2026-11-13")));
    }

    @Test
    void too_much_and_too_little_at_a_time_say_what_would_fit() {
        assertEquals(
                "Annual leave is at most 28 days at a time, weekends included; this is 29. It fits if it ends on 7 February"
                        + " 2027 or before.",
                texts(quote(Set.of(), "2027-01-11", "2027-02-08")).getFirst());
        Quote little = record(wanting(Set.of(), Map.of()))
                .quote(
                        terms(
                                AbsenceType.ANNUAL_LEAVE,
                                days("2027-01-11", "2027-01-11"),
                                new PartDay(date("2027-01-11"), 30)),
                        TODAY);
        assertEquals(List.of("Annual leave is 1 hour at least at a time; this is 30 minutes."), texts(little));
    }

    @Test
    void sickness_is_never_short_of_notice() {
        Quote sick = record(wanting(Set.of(), Map.of()))
                .quote(terms(AbsenceType.SICKNESS, days("2027-03-30", "2027-03-31")), TODAY);
        assertEquals(List.of(), texts(sick));
    }

    @Test
    void few_at_work_are_said_beside_the_rest() {
        RuleBroken few = new RuleBroken(Rule.COVER_TOO_LOW, "Too few.");
        Quote quote =
                quote(Set.of(Rule.COVER_TOO_LOW), "2027-01-11", "2027-01-12").with(Optional.of(few));
        assertEquals(List.of(few), quote.warnings());
        assertEquals(List.of(few), quote.refusals());
    }

    @Test
    void what_refuses_leave_refuses_to_make_other_time_off_leave() {
        Employment strict = wanting(Set.of(Rule.BLACKOUT_PERIOD), Map.of());
        AbsenceDates dates = days("2027-03-30", "2027-03-30");
        Absence flexi = absence(record(strict).quote(terms(AbsenceType.FLEXI_LEAVE, dates), TODAY));
        flexi.approve(NOW);
        LeaveRecord record = record(strict, flexi).replacing(flexi.id());
        Quote leave = record.quote(terms(AbsenceType.ANNUAL_LEAVE, dates), TODAY);
        assertEquals(
                List.of(Rule.BLACKOUT_PERIOD),
                leave.refusals().stream().map(RuleBroken::rule).toList());
        assertTrue(leave.isChosen());
    }

    private static List<String> texts(Quote quote) {
        return quote.warnings().stream().map(Throwable::getMessage).toList();
    }

    private static Quote quote(Set<Rule> blocking, String from, String to) {
        return record(wanting(blocking, Map.of())).quote(terms(AbsenceType.ANNUAL_LEAVE, days(from, to)), TODAY);
    }

    private static Quote quoteOf(Set<Rule> blocking, int minutes) {
        PartDay some = new PartDay(date("2027-01-11"), minutes);
        AbsenceTerms terms = terms(AbsenceType.ANNUAL_LEAVE, days("2027-01-11", "2027-01-11"), some);
        return record(wanting(blocking, Map.of())).quote(terms, TODAY);
    }
}
