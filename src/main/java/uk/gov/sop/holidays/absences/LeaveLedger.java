package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.holidays.policy.Pot;

/**
 * What came into a person's pots otherwise than by working, and how many changes there were.
 *
 * @param turn of the last change of the person's leave; the next one is one more
 * @param carried into leave years, by their first day; there is one wherever the year before is closed
 * @param entries approved and waiting, in order of date
 * @param taken before and after the absences on record here, from pots that run on from year to year
 */
public record LeaveLedger(int turn, Map<LocalDate, Carried> carried, List<Entry> entries, List<Taken> taken) {

    public LeaveLedger {
        carried = Map.copyOf(carried);
        entries = List.copyOf(entries);
        taken = List.copyOf(taken);
    }

    public static LeaveLedger empty() {
        return new LeaveLedger(0, Map.of(), List.of(), List.of());
    }

    public LeaveLedger with(Entry entry) {
        List<Entry> more = Stream.concat(entries.stream(), Stream.of(entry))
                .sorted(Comparator.comparing(Entry::on))
                .toList();
        return new LeaveLedger(turn, carried, more, taken);
    }

    /** Of several that are alike, one less. */
    public LeaveLedger without(Entry entry) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.remove(entry);
        return new LeaveLedger(turn, carried, fewer, taken);
    }

    /**
     * @param minutes all of it; below zero when more was taken than there was
     * @param expiresOn last day to take what only the department let through; null for the whole leave year
     * @param kept minutes of it that the law keeps, within what the department lets through or beyond it
     * @param keptUntil last day to take those; null for the whole leave year
     * @param explanation how the minutes come about; empty for what was not worked out here
     */
    public record Carried(
            int minutes,
            @Nullable LocalDate expiresOn,
            int kept,
            @Nullable LocalDate keptUntil,
            String explanation) {

        /** Nothing of it by law. */
        public Carried(int minutes, @Nullable LocalDate expiresOn, String explanation) {
            this(minutes, expiresOn, 0, null, explanation);
        }

        int byPolicy() {
            return minutes - kept;
        }
    }

    /** @param minutes taken from a pot that runs on */
    public record Taken(Pot pot, LocalDate on, int minutes) {}

    /**
     * @param minutes added to the pot, or taken from it when below zero
     * @param expiresOn last day to take it; null where it stays
     * @param waits for a decision
     * @param explanation how the minutes come about
     */
    public record Entry(
            EntryKind kind,
            LocalDate on,
            int minutes,
            @Nullable LocalDate expiresOn,
            boolean waits,
            String explanation) {

        /** What is not approved yet gives nothing, but what it would take is held. */
        boolean counts() {
            return !waits || minutes < 0;
        }
    }
}
