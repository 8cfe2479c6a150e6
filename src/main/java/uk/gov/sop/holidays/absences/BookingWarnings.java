package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.BookingTerms;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** How a request compares with what the department wants of notice, length and season, and of evidence. */
record BookingWarnings(Quote quote) {

    List<RuleBroken> all() {
        return Stream.of(late(), notice(), tooShort(), tooLong(), blackout(), quote.tooFew(), evidence())
                .flatMap(Optional::stream)
                .toList();
    }

    private BookingTerms policy() {
        return quote.policy().booking();
    }

    private AbsenceDates dates() {
        return quote.terms().dates();
    }

    /** Only of time that people choose. */
    private boolean isChosen() {
        return quote.terms().type().pot().isPresent();
    }

    private boolean isAnnualLeave() {
        return quote.terms().type().pot().filter(pot -> pot == Pot.ANNUAL_LEAVE).isPresent();
    }

    private Optional<RuleBroken> late() {
        if (!isChosen() || !dates().startsOn().isBefore(quote.today())) {
            return Optional.empty();
        }
        return Optional.of(new RuleBroken(
                Rule.RECORDED_LATE,
                "This began on %s, before it was asked for. In time would be %s or later."
                        .formatted(CivilDates.text(dates().startsOn()), CivilDates.text(quote.today()))));
    }

    /** Working Time Regulations 1998, regulation 15(4): twice as many days ahead as there are to be taken. */
    private Optional<RuleBroken> notice() {
        long working =
                quote.cost().days().stream().filter(day -> day.minutes() > 0).count();
        long wanted = working * policy().noticeTimes();
        long given = ChronoUnit.DAYS.between(quote.today(), dates().startsOn());
        if (!isAnnualLeave() || given < 0 || given >= wanted) {
            return Optional.empty();
        }
        return Optional.of(new RuleBroken(
                Rule.NOTICE_SHORT,
                "Your department asks for %d days' notice of this much leave; this gives %d. Enough would be from %s on."
                        .formatted(wanted, given, CivilDates.text(quote.today().plusDays(wanted)))));
    }

    private Optional<RuleBroken> tooShort() {
        int cost = quote.cost().minutes();
        if (!isAnnualLeave() || cost == 0 || cost >= policy().shortestMinutes()) {
            return Optional.empty();
        }
        return Optional.of(new RuleBroken(
                Rule.LEAVE_TOO_SHORT,
                "Annual leave is %s at least at a time; this is %s."
                        .formatted(new LeaveTime(policy().shortestMinutes()), new LeaveTime(cost))));
    }

    private Optional<RuleBroken> tooLong() {
        int length = dates().range().length();
        int most = policy().longestDays();
        if (!isAnnualLeave() || length <= most) {
            return Optional.empty();
        }
        return Optional.of(new RuleBroken(
                Rule.LEAVE_TOO_LONG,
                "Annual leave is at most %d days at a time, weekends included; this is %d. It fits if it ends on %s or before."
                        .formatted(
                                most, length, CivilDates.text(dates().startsOn().plusDays(most - 1L)))));
    }

    private Optional<RuleBroken> blackout() {
        return policy().blackouts().stream()
                .filter(blackout -> isAnnualLeave() && blackout.dates().overlaps(dates().range()))
                .findFirst()
                .map(blackout -> new RuleBroken(
                        Rule.BLACKOUT_PERIOD,
                        "Your department wants nobody away from %s: %s. It fits until %s, and from %s on."
                                .formatted(
                                        CivilDates.text(blackout.dates()),
                                        blackout.reason(),
                                        CivilDates.text(blackout.startsOn().minusDays(1)),
                                        CivilDates.text(blackout.endsOn().plusDays(1)))));
    }

    private Optional<RuleBroken> evidence() {
        LocalDate from = quote.terms().evidenceNeededFrom();
        return from == null
                ? Optional.empty()
                : Optional.of(new RuleBroken(
                        Rule.EVIDENCE_NEEDED,
                        "Please get a %s, and say here up to which day it covers you."
                                .formatted(quote.terms().evidenceText(from))));
    }
}
