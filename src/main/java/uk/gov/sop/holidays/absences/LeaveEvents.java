package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

/**
 * What happened to a person's leave, turn by turn. Whoever spends leave takes the turn after the one that the balance was
 * worked out at: of two who did so at once the database refuses the second.
 */
@Singleton
public class LeaveEvents {

    private static final String RECORD = """
            insert into leave_event (person_id, turn, absence_id, at, event, text)
            values (:person, :turn, :absence, :at, :event, :text)""";

    private static final String LATEST = "select coalesce(max(turn), 0) from leave_event where person_id = :person";

    private final Session database;

    LeaveEvents(Session database) {
        this.database = database;
    }

    /** What happened. */
    @Schema(name = "AbsenceEventKind")
    public enum Kind {
        ASKED,
        RECORDED,
        CHANGED,
        CHANGE_ASKED,
        CANCELLED,
        CANCELLATION_ASKED,
        APPROVED,
        DECLINED,
        REPRICED
    }

    /** One thing that happened to an absence or an entry. */
    @Schema(name = "AbsenceEvent")
    public record Event(
            Instant at,
            Kind event,

            @Schema(
                    description = "In plain English.",
                    examples = "Costs 4 days (29 hours 36 minutes) instead of 5 days (37 hours): 30 November 2026 is "
                            + "St Andrew's Day.")
            String text) {}

    /** @param seen the turn at which it was worked out */
    void record(LeaveRecord seen, Absence absence, Kind kind, String text, Instant at) {
        takeTurn(seen, absence.personId(), absence.id(), kind, text, at);
    }

    /** Of what does not spend leave. */
    void record(Absence absence, Kind kind, String text, Instant at) {
        takeNextTurn(absence.personId(), absence.id(), kind, text, at);
    }

    /**
     * Of what spends leave or adds to it.
     *
     * @param seen what it was worked out from
     * @param subjectId the absence or the entry in a pot
     */
    public void takeTurn(LeaveRecord seen, UUID personId, UUID subjectId, Kind kind, String text, Instant at) {
        insert(personId, subjectId, seen.ledger().turn() + 1, kind, text, at);
    }

    /** Of what was held already, or is no longer. */
    public void takeNextTurn(UUID personId, UUID subjectId, Kind kind, String text, Instant at) {
        Integer latest = database.createNativeQuery(LATEST, Integer.class)
                .setParameter("person", personId)
                .getSingleResult();
        insert(personId, subjectId, latest + 1, kind, text, at);
    }

    private void insert(UUID personId, UUID subjectId, int turn, Kind kind, String text, Instant at) {
        database.createNativeMutationQuery(RECORD)
                .setParameter("person", personId)
                .setParameter("turn", turn)
                .setParameter("absence", subjectId)
                .setParameter("at", at)
                .setParameter("event", kind.name())
                .setParameter("text", text)
                .executeUpdate();
    }

    /** What happened to an absence or an entry in a pot, oldest first. */
    public List<Event> of(UUID subjectId) {
        return database
                .createNativeQuery(
                        "select at, event, text from leave_event where absence_id = :absence order by turn",
                        Object[].class)
                .addScalar("at", Instant.class)
                .addScalar("event", String.class)
                .addScalar("text", String.class)
                .setParameter("absence", subjectId)
                .stream()
                .map(row -> new Event((Instant) row[0], Kind.valueOf((String) row[1]), (String) row[2]))
                .toList();
    }
}
