package uk.gov.sop.holidays.publicdays;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Leave that costs something else once public holidays change.
 *
 * @param days one for each absence and each day of it that turns
 */
record AffectedLeave(List<Day> days) {

    /** @param because the change, in plain English */
    record Day(UUID absence, UUID person, String because) {}

    int absences() {
        return (int) days.stream().map(Day::absence).distinct().count();
    }

    int people() {
        return (int) days.stream().map(Day::person).distinct().count();
    }

    /** Absences by what is to be told about them, since all of it is told at once. */
    Map<String, List<UUID>> byReason() {
        Map<UUID, String> reasons =
                days.stream().collect(Collectors.toMap(Day::absence, Day::because, (one, other) -> one + "; " + other));
        return reasons.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }
}
