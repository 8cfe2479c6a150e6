package uk.gov.sop.holidays.absences;

import java.util.ArrayList;
import java.util.List;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * What leave would cost and leave, and whether it can be had: a request is judged by the same quote.
 *
 * @param years every leave year it touches: leave over a year's end is split
 * @param clashes the person's other leave at that time
 */
record Quote(AbsenceType type, AbsenceDates dates, AbsenceCost cost, List<InYear> years, List<Absence> clashes) {

    Quote {
        years = List.copyOf(years);
        clashes = List.copyOf(clashes);
    }

    /** @param before with all that is booked or waiting, but not this */
    record InYear(HolidayBalance before, int minutes) {

        int after() {
            return before.remaining() - minutes;
        }
    }

    List<RuleBroken> refusals() {
        List<RuleBroken> refusals = new ArrayList<>();
        if (cost.minutes() == 0) {
            refusals.add(cost.nothing());
        }
        clashes.stream()
                .map(clash -> new RuleBroken(
                        Rule.ABSENCE_OVERLAPS,
                        "You have already asked for leave then: " + clash.dates() + ". Cancel that first, or choose"
                                + " other days."))
                .findFirst()
                .ifPresent(refusals::add);
        years.stream()
                .filter(year -> year.minutes() > 0 && !year.before().covers(year.minutes()))
                .map(this::exceeded)
                .forEach(refusals::add);
        return refusals;
    }

    void requireAcceptable() {
        refusals().stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }

    private RuleBroken exceeded(InYear year) {
        HolidayBalance balance = year.before();
        return new RuleBroken(
                Rule.BALANCE_EXCEEDED,
                "You have %s left in the leave year %s; this needs %s."
                        .formatted(balance.inDays(balance.remaining()), balance.year(), needed(year)));
    }

    private String needed(InYear year) {
        return years.size() == 1 ? cost.toString() : year.before().inDays(year.minutes()) + " of it";
    }
}
