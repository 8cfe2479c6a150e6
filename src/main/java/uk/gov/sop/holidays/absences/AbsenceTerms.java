package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/**
 * What somebody asks for.
 *
 * @param partDays days of which only some hours are away; each date once, within the dates
 * @param evidenceTo last day that a note or certificate covers; null while there is none
 */
record AbsenceTerms(
        AbsenceType type,
        AbsenceDates dates,
        List<PartDay> partDays,
        @Nullable LocalDate evidenceTo) {

    AbsenceTerms {
        partDays = List.copyOf(partDays);
        long different = partDays.stream().map(PartDay::date).distinct().count();
        for (int i = 0; i < partDays.size(); i++) {
            if (!dates.range().contains(partDays.get(i).date())) {
                throw refused("/partDays/" + i + "/date", "must be within startsOn and endsOn");
            }
        }
        if (different < partDays.size()) {
            throw refused("/partDays", "must name each date once");
        }
        if (evidenceTo != null && evidenceTo.isBefore(dates.startsOn())) {
            throw refused("/evidenceTo", "must not be before startsOn");
        }
    }

    private static RuleBroken refused(String pointer, String message) {
        return new RuleBroken(
                Rule.MALFORMED_REQUEST, "These dates make no absence.", List.of(Violation.at(pointer, message)));
    }

    Map<LocalDate, PartDay> partDaysByDate() {
        return partDays.stream().collect(Collectors.toMap(PartDay::date, Function.identity()));
    }

    String pointerOf(LocalDate partDay) {
        return IntStream.range(0, partDays.size())
                .filter(i -> partDays.get(i).date().equals(partDay))
                .mapToObj(i -> "/partDays/" + i + "/minutes")
                .findFirst()
                .orElse("/partDays");
    }

    /** {@code Annual leave: 14 to 18 December 2026}. */
    String title() {
        return type.label() + ": " + dates;
    }

    /** {@code 5 days (37 hours)}; {@code 364 calendar days} where working time does not count. */
    String costText(AbsenceCost cost) {
        return type.isInCalendarDays() ? dates.range().length() + " calendar days" : cost.toString();
    }

    /** {@code 14 to 18 December 2026 as flexi leave}, when a change also changes what it is. */
    String asChangeOf(AbsenceType before) {
        return type == before ? dates.toString() : dates + " as " + type.label().toLowerCase(Locale.UK);
    }

    /** The first day that needs more than the person's own word; null where all is covered, or nothing is needed. */
    @Nullable
    LocalDate evidenceNeededFrom() {
        return type.evidence()
                .map(evidence -> dates.startsOn().plusDays(evidence.afterDays()))
                .map(first -> evidenceTo == null || evidenceTo.isBefore(first) ? first : evidenceTo.plusDays(1))
                .filter(first -> !first.isAfter(dates.endsOn()))
                .orElse(null);
    }

    /** {@code fit note from 23 November 2026}. */
    String evidenceText(LocalDate from) {
        return type.evidence().map(AbsenceType.Evidence::what).orElse("") + " from " + CivilDates.text(from);
    }
}
