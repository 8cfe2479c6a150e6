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
                "This began on %s and is recorded afterwards.".formatted(CivilDates.text(dates().startsOn()))));
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
                "Your department asks for %d days' notice of this much leave; this gives %d."
                        .formatted(wanted, given)));
    }

    private Optional<RuleBroken> tooShort() {
        int cost = quote.cost().minutes();
        if (!isAnnualLeave() || cost == 0 || cost >= policy().shortestMinutes()) {
            return Optional.empty();
        }
        return Optional.of(new RuleBroken(
                Rule.LEAVE_TOO_SHORT,
                "Annual leave is %s at least at a time.".formatted(new LeaveTime(policy().shortestMinutes()))));
    }

    private Optional<RuleBroken> tooLong() {
        int length = dates().range().length();
        if (!isAnnualLeave() || length <= policy().longestDays()) {
            return Optional.empty();
        }
        return Optional.of(new RuleBroken(
                Rule.LEAVE_TOO_LONG,
                "Annual leave is usually at most %d days at a time, weekends included; this is %d."
                        .formatted(policy().longestDays(), length)));
    }

    private Optional<RuleBroken> blackout() {
        return policy().blackouts().stream()
                .filter(blackout -> isAnnualLeave() && blackout.dates().overlaps(dates().range()))
                .findFirst()
                .map(blackout -> new RuleBroken(
                        Rule.BLACKOUT_PERIOD,
                        "Your department would rather have nobody away from %s: %s."
                                .formatted(CivilDates.text(blackout.dates()), blackout.reason())));
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
