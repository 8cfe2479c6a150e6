package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.people.Directory;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Today;

/** Prices absences again when what they cost depends on has changed, and says so in their history. */
@Singleton
public class Repricing {

    private static final int AT_ONCE = 100;
    private static final String LATE = ". " + LeaveRecord.COMES_OVER;

    private final Session database;
    private final Absences absences;
    private final LeaveRecords records;
    private final LeaveEvents events;
    private final Directory directory;
    private final Inbox inbox;
    private final Today today;

    Repricing(
            Session database,
            Absences absences,
            LeaveRecords records,
            LeaveEvents events,
            Directory directory,
            Inbox inbox,
            Today today) {
        this.database = database;
        this.absences = absences;
        this.records = records;
        this.events = events;
        this.directory = directory;
        this.inbox = inbox;
        this.today = today;
    }

    /** @param before as staff read it, {@code 5 days (37 hours)} */
    public record Repriced(UUID absenceId, UUID personId, String before, String after) {}

    /**
     * In the caller's transaction, in which nobody else changes anybody's leave: it has {@link Locks#onEverybody} and {@link
     * PublishedHolidays#alone}.
     *
     * @param because the end of a sentence, for example {@code 30 November 2026 is St Andrew's Day}
     * @return those whose cost is another now
     */
    public List<Repriced> reprice(Collection<UUID> absenceIds, String because) {
        List<Repriced> changed = new ArrayList<>();
        int done = 0;
        letOverlap();
        for (UUID id : absenceIds) {
            Absence absence = absences.findByIdOptional(id).orElseThrow();
            reprice(absence, directory.person(absence.personId()), because).ifPresent(changed::add);
            if (++done % AT_ONCE == 0) {
                forget();
            }
        }
        requireNoOverlap();
        forget();
        return changed;
    }

    /**
     * Until {@link #requireNoOverlap}: sickness and the leave of the same days, one of which gives way to the other, are
     * written one after the other.
     */
    void letOverlap() {
        database.createNativeMutationQuery("set constraints absence_overlaps deferred")
                .executeUpdate();
    }

    void requireNoOverlap() {
        database.flush();
        database.createNativeMutationQuery("set constraints absence_overlaps immediate")
                .executeUpdate();
    }

    /** So that what is done with does not slow down what follows. */
    private void forget() {
        database.flush();
        database.clear();
    }

    /** What else somebody has on these dates, because sickness gives it back, or no longer does. */
    void around(Person person, Absence sickness, DateRange dates, String because) {
        absences.flush();
        absences.openWithin(person.id(), dates).stream()
                .filter(absence ->
                        !absence.equals(sickness) && absence.type().pot().isPresent())
                .filter(absence -> absence.touches(dates))
                .forEach(absence -> reprice(absence, person, because));
    }

    private Optional<Repriced> reprice(Absence absence, Person person, String because) {
        if (!absence.isOpen()) {
            return Optional.empty();
        }
        AbsenceDates dates = absence.dates();
        LeaveRecord record =
                records.of(person, dates.startsOn(), dates.endsOn()).replacing(absence.id());
        if (record.employment().endsOn(dates.startsOn()).isBefore(dates.startsOn())) {
            return Optional.of(endsBefore(absence, person));
        }
        Optional<Repriced> proposed = repriceProposed(absence, person, because);
        AbsenceCost cost = record.repriced(absence.terms());
        if (cost.equals(absence.cost())) {
            return proposed;
        }
        String reason = because + (new ClosedYears(record).areGivenBack(absence, cost) ? LATE : ".");
        return Optional.of(reprice(absence, person, cost, reason));
    }

    private Optional<Repriced> repriceProposed(Absence absence, Person person, String because) {
        return absence.proposed().flatMap(proposed -> {
            AbsenceDates dates = proposed.dates();
            LeaveRecord record =
                    records.of(person, dates.startsOn(), dates.endsOn()).replacing(absence.id());
            AbsenceCost cost = record.repriced(proposed.terms());
            String before = proposed.cost().toString();
            if (cost.equals(proposed.cost())) {
                return Optional.empty();
            }
            absence.repriceProposed(cost, today.now());
            events.record(
                    absence,
                    LeaveEvents.Kind.REPRICED,
                    "The change you asked for costs %s instead of %s: %s.".formatted(cost, before, because),
                    today.now());
            inbox.resummarise(absence.id(), "to %s, %s".formatted(dates, cost));
            return Optional.of(new Repriced(absence.id(), person.id(), before, cost.toString()));
        });
    }

    private Repriced reprice(Absence absence, Person person, AbsenceCost cost, String reason) {
        String before = absence.costText();
        absence.reprice(cost, today.now());
        String after = absence.costText();
        events.record(
                absence,
                LeaveEvents.Kind.REPRICED,
                before.equals(after)
                        ? "Costs the same on other days: " + reason
                        : "Costs %s instead of %s: %s".formatted(after, before, reason),
                today.now());
        if (absence.status() == AbsenceStatus.REQUESTED) {
            inbox.resummarise(absence.id(), after);
        }
        return new Repriced(absence.id(), person.id(), before, after);
    }

    /** Who has left takes no leave any more. */
    private Repriced endsBefore(Absence absence, Person person) {
        String before = absence.costText();
        absence.close(today.now());
        inbox.withdraw(absence.id());
        events.record(
                absence, LeaveEvents.Kind.CANCELLED, "Cancelled: your employment ends before it begins.", today.now());
        return new Repriced(absence.id(), person.id(), before, "0 days (0 hours)");
    }
}
