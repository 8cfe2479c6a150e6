package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.holidays.absences.Away.TODAY;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.record;
import static uk.gov.sop.holidays.absences.Away.terms;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.holidays.policy.BookingTerms;
import uk.gov.sop.holidays.policy.BookingTerms.Blackout;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class BookingWarningsTest {

    private static final Blackout YEAR_END =
            new Blackout(date("2027-03-22"), date("2027-04-02"), "the financial year ends");

    @Test
    void a_blackout_is_said_with_its_dates_and_its_reason_and_refuses_nothing() {
        Quote quote = quote(Set.of(), "2027-03-30", "2027-03-31");
        assertEquals(List.of(), quote.refusals());
        assertEquals(
                List.of(
                        "Your department would rather have nobody away from 22 March to 2 April 2027: the financial year"
                                + " ends."),
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
                List.of("Your department asks for 10 days' notice of this much leave; this gives 9."),
                texts(quote(Set.of(), "2026-11-25", "2026-12-01")));
    }

    @Test
    void less_than_the_shortest_leave_is_said_with_what_that_is_and_refuses_nothing() {
        Quote tooShort = quoteOf(Set.of(), 59);
        assertEquals(List.of("Annual leave is 1 hour at least at a time."), texts(tooShort));
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
                List.of("This began on 13 November 2026 and is recorded afterwards."),
                texts(quote(Set.of(), "2026-11-13", "2026-11-13")));
    }

    @Test
    void sickness_is_never_short_of_notice() {
        Quote sick = record(employment(Set.of()))
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

    private static List<String> texts(Quote quote) {
        return quote.warnings().stream().map(Throwable::getMessage).toList();
    }

    private static Quote quote(Set<Rule> blocking, String from, String to) {
        return record(employment(blocking)).quote(terms(AbsenceType.ANNUAL_LEAVE, days(from, to)), TODAY);
    }

    private static Quote quoteOf(Set<Rule> blocking, int minutes) {
        PartDay some = new PartDay(date("2027-01-11"), minutes);
        AbsenceTerms terms = terms(AbsenceType.ANNUAL_LEAVE, days("2027-01-11", "2027-01-11"), some);
        return record(employment(blocking)).quote(terms, TODAY);
    }

    private static Employment employment(Set<Rule> blocking) {
        LeavePolicy usual = policy("MOJ", "2026-06-01");
        BookingTerms terms = new BookingTerms(
                2, 60, 28, 50, List.of(YEAR_END), blocking, usual.booking().yearlyDays());
        LeavePolicy strict = new LeavePolicy(
                usual.from(),
                usual.leaveYearStart(),
                usual.fullTimeWeekMinutes(),
                usual.annualLeave(),
                usual.grades(),
                usual.privilegeDays(),
                usual.separatePots(),
                usual.rounding(),
                usual.carryOverDays(),
                usual.carryOverMonths(),
                usual.overdrawnDays(),
                terms,
                usual.pots());
        DateRange ever = new DateRange(LONG_AGO, DateRange.OPEN);
        return employed(
                LONG_AGO,
                new Stint(ever, strict, Division.ENGLAND_AND_WALES, "HEO", new WorkingPattern(FULL_TIME, LONG_AGO)));
    }
}
