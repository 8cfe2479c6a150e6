package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * What an absence would cost and leave, and whether it can be had: a request is judged by the same quote.
 *
 * @param years every leave year it touches, where it draws on leave: over a year's end it is split
 * @param clashes the person's other absences at that time
 * @param tooFew what the department says where too few of the team would be at work
 */
record Quote(
        AbsenceTerms terms,
        AbsenceCost cost,
        List<InYear> years,
        List<Absence> clashes,
        Optional<RuleBroken> tooFew,
        LeaveRecord record,
        LocalDate today) {

    Quote {
        years = List.copyOf(years);
        clashes = List.copyOf(clashes);
    }

    /**
     * @param before with all that is booked or waiting, but neither this nor what it replaces
     * @param after with this
     * @param present as it is now, with what is replaced
     */
    record InYear(Pot pot, HolidayBalance before, HolidayBalance after, HolidayBalance present, int minutes) {

        /** How much too much it is: never so where no more is wanted than what it replaces. */
        int over() {
            return Math.min(after.missing(pot, present), minutes);
        }
    }

    Quote with(Optional<RuleBroken> fewAtWork) {
        return new Quote(terms, cost, years, clashes, fewAtWork, record, today);
    }

    /** Time that people choose, and of which no more is wanted than they have. */
    boolean isChosen() {
        return terms.type().pot().isPresent() && !givesBackOnly();
    }

    Stint stint() {
        return record.employment().nearest(terms.dates().startsOn());
    }

    LeavePolicy policy() {
        return stint().policy();
    }

    /** What makes it impossible, in the order in which one would find out. */
    List<RuleBroken> refusals() {
        List<RuleBroken> refusals = new ArrayList<>();
        otherNature().ifPresent(refusals::add);
        notOpen().ifPresent(refusals::add);
        tooLong().ifPresent(refusals::add);
        closed().forEach(refusals::add);
        nothing().ifPresent(refusals::add);
        clashes.stream().map(this::clash).findFirst().ifPresent(refusals::add);
        limited().forEach(refusals::add);
        years.stream().filter(year -> year.over() > 0).map(this::exceeded).forEach(refusals::add);
        if (!givesBackOnly()) {
            warnings().stream()
                    .filter(warning -> policy().booking().refuses(warning.rule()))
                    .forEach(refusals::add);
        }
        return refusals;
    }

    /** What is not as the department wants it; refuses only where its policy says so. */
    List<RuleBroken> warnings() {
        return new BookingWarnings(this).all();
    }

    void requireAcceptable() {
        refusals().stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }

    private boolean givesBackOnly() {
        return replacedOfItsType()
                .filter(before -> before.status() != AbsenceStatus.REQUESTED)
                .filter(before -> cost.isWithin(before.cost()))
                .isPresent();
    }

    private Optional<Absence> replacedOfItsType() {
        return record.replacedAbsence().filter(before -> before.type() == terms.type());
    }

    private Stream<LeaveYear> leaveYears() {
        return dates().days().map(record.employment()::leaveYearOn).distinct();
    }

    /** No more of the same than what it replaces has there: what a department does not give any more may be given back. */
    private boolean isNoMoreIn(LeaveYear year) {
        return replacedOfItsType()
                .filter(before -> sizeIn(year, terms, cost) <= sizeIn(year, before.terms(), before.cost()))
                .isPresent();
    }

    private int sizeIn(LeaveYear year, AbsenceTerms of, AbsenceCost at) {
        return of.type().isInCalendarDays()
                ? of.dates()
                        .range()
                        .intersection(year.dates())
                        .map(DateRange::length)
                        .orElse(0)
                : record.in(year, at);
    }

    /** Sickness gives leave of the same days back, so it cannot itself become leave, nor leave become sickness. */
    private Optional<RuleBroken> otherNature() {
        boolean sick = terms.type().givesLeaveBack();
        return record.replacedAbsence()
                .filter(before -> before.type().givesLeaveBack() != sick)
                .map(before -> new RuleBroken(
                        Rule.ABSENCE_TYPE_NOT_OPEN,
                        sick
                                ? "Record the sickness under a new id: leave of the same days is then given back."
                                : "Cancel the sickness, and ask for the other time off under a new id."));
    }

    private Optional<RuleBroken> notOpen() {
        if (policy().opens(terms.type()) || leaveYears().allMatch(this::isNoMoreIn)) {
            return Optional.empty();
        }
        return Optional.of(new RuleBroken(
                Rule.ABSENCE_TYPE_NOT_OPEN,
                "Your department has no %s. Choose another kind of time off."
                        .formatted(terms.type().label().toLowerCase(Locale.UK))));
    }

    private Optional<RuleBroken> tooLong() {
        int most = terms.type().longestDays();
        if (terms.dates().range().length() <= most) {
            return Optional.empty();
        }
        return Optional.of(new RuleBroken(
                Rule.LEAVE_TOO_LONG,
                "%s is at most %d days at a time, weekends included: end on %s or before."
                        .formatted(
                                terms.type().label(),
                                most,
                                CivilDates.text(terms.dates().startsOn().plusDays(most - 1L)))));
    }

    private List<RuleBroken> closed() {
        return new ClosedYears(record).changedBy(terms, cost);
    }

    private Optional<RuleBroken> nothing() {
        boolean free = terms.type().isInCalendarDays() || terms.type().givesLeaveBack() || cost.minutes() > 0;
        return free
                ? Optional.empty()
                : Optional.of(cost.nothing(stint().pattern().isIrregular()));
    }

    private RuleBroken clash(Absence clash) {
        return new RuleBroken(
                Rule.ABSENCE_OVERLAPS,
                "You have already asked for time off then: %s. Change or cancel that first, or choose other days."
                        .formatted(clash.title()));
    }

    /** Some types have so many working days a leave year. */
    private List<RuleBroken> limited() {
        return policy().booking().yearlyDays(terms.type()).stream()
                .flatMap(days -> leaveYears().flatMap(year -> overLimit(year, days).stream()))
                .toList();
    }

    private Optional<RuleBroken> overLimit(LeaveYear year, int days) {
        int most = stint().minutesOf(days);
        int before = record.minutesOf(terms.type(), year);
        int wanted = record.in(year, cost);
        if (before + wanted <= most || wanted == 0 || isNoMoreIn(year)) {
            return Optional.empty();
        }
        return Optional.of(new RuleBroken(
                Rule.LIMIT_EXCEEDED,
                "There are %d days of %s in the leave year %s, and %s of them are left; this needs %s."
                        .formatted(
                                days,
                                terms.type().label().toLowerCase(Locale.UK),
                                year,
                                inDays(Math.max(0, most - before)),
                                inDays(wanted))));
    }

    private String inDays(int minutes) {
        return new LeaveTime(minutes).inDaysOf(stint().averageDayMinutes());
    }

    private RuleBroken exceeded(InYear year) {
        HolidayBalance balance = year.before();
        int fits = Math.max(0, year.minutes() - year.over());
        String there = year.pot().isYearly()
                ? "You have %s left in the leave year %s".formatted(balance.inDays(fits), balance.year())
                : "You have %s of %s left"
                        .formatted(balance.inDays(fits), year.pot().label().toLowerCase(Locale.UK));
        return new RuleBroken(
                Rule.BALANCE_EXCEEDED,
                "%s; this needs %s. It is %s too much.".formatted(there, needed(year), balance.inDays(year.over())));
    }

    private String needed(InYear year) {
        return years.size() == 1 ? cost.toString() : year.before().inDays(year.minutes()) + " of it";
    }

    DateRange dates() {
        return terms.dates().range();
    }
}
