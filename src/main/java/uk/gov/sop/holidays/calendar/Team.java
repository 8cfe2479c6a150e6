package uk.gov.sop.holidays.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.people.Assignment;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Fingerprint;

/** Whose calendar somebody may see, day by day: lines change within a period, and nobody is shown before or after. */
record Team(Person viewer, Of of, DateRange period) {

    /** Which team. */
    @Schema(
            name = "TeamOf",
            description = "PEERS: those with the same line manager, the manager and yourself. REPORTS: those whose "
                    + "line manager you are.")
    enum Of {
        /** Those with the same line manager, the manager and oneself. */
        PEERS,
        /** Those whose line manager one is. */
        REPORTS
    }

    /** What somebody is to the viewer. */
    @Schema(name = "TeamRelation")
    enum Relation {
        YOU,
        MANAGER,
        PEER,
        REPORT
    }

    Set<UUID> managers() {
        return switch (of) {
            case REPORTS -> Set.of(viewer.id());
            case PEERS ->
                lines().flatMap(line -> line.manager().stream()).map(Person::id).collect(Collectors.toSet());
        };
    }

    /** Those who are shown besides the people of the managers. */
    Set<UUID> others() {
        return switch (of) {
            case REPORTS -> Set.of();
            case PEERS ->
                Stream.concat(Stream.of(viewer.id()), managers().stream()).collect(Collectors.toSet());
        };
    }

    Relation relation(UUID person) {
        if (of == Of.REPORTS) {
            return Relation.REPORT;
        }
        if (person.equals(viewer.id())) {
            return Relation.YOU;
        }
        return managers().contains(person) ? Relation.MANAGER : Relation.PEER;
    }

    /** The same in each of the viewer's calendars; no other viewer can say who is meant. */
    String key(UUID person) {
        return Fingerprint.of((viewer.id() + " " + person).getBytes(StandardCharsets.UTF_8));
    }

    /** Only a person and their manager know what waits. */
    boolean seesWaiting(UUID person) {
        return of == Of.REPORTS || person.equals(viewer.id());
    }

    /** The days of a stint that the viewer may see. */
    List<TeamStint> visible(TeamStint stint) {
        Stream<DateRange> days = switch (of) {
            case REPORTS -> employed().stream();
            case PEERS ->
                stint.personId().equals(viewer.id())
                        ? Stream.of(period)
                        : lines().filter(line -> shares(line, stint)).map(Assignment::dates);
        };
        return days.flatMap(dates -> dates.intersection(period).stream())
                .flatMap(dates -> dates.intersection(stint.dates()).stream())
                .map(stint::within)
                .toList();
    }

    /** Whether it is the manager's of that line, or for that manager too. */
    private static boolean shares(Assignment line, TeamStint stint) {
        Optional<UUID> manager = line.manager().map(Person::id);
        return manager.isPresent()
                && (manager.get().equals(stint.personId()) || manager.get().equals(stint.managerId()));
    }

    /** Whoever has left manages nobody, whom their reports name until they have another manager. */
    private Optional<DateRange> employed() {
        LocalDate last = viewer.assignments().stream()
                .map(line -> line.dates().end())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return last.isBefore(period.start())
                ? Optional.empty()
                : period.intersection(new DateRange(period.start(), last));
    }

    private Stream<Assignment> lines() {
        return viewer.assignments().stream().filter(line -> line.dates().overlaps(period));
    }
}
