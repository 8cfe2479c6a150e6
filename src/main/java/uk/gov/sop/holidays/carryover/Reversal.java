package uk.gov.sop.holidays.carryover;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** Puts back what stood before a carry-over, for everybody whom it changed. */
@Singleton
class Reversal {

    private static final String CHANGED_SINCE = """
            select count(*) from carry_over_change changed
            left join carried_leave stands on stands.person_id = changed.person_id
                                          and stands.leave_year_start = changed.leave_year_start
            where changed.carry_over_id = :act and stands.carry_over_id is distinct from :act""";

    /** What spends carried leave at the same moment is refused, or is there before. */
    private static final String TAKE_TURNS = """
            insert into leave_event (person_id, turn, at, event, text)
            select person_id, (select coalesce(max(turn), 0) + 1 from leave_event
                               where leave_event.person_id = changed.person_id), :now, 'YEAR_OPENED', :text
            from carry_over_change changed
            where carry_over_id = :act
              and not exists (select from leave_event
                              where leave_event.person_id = changed.person_id and event = 'YEAR_OPENED' and text = :text)
            order by person_id
            on conflict do nothing""";

    private static final String OPEN_AGAIN = """
            delete from carried_leave stands using carry_over_change changed
            where changed.carry_over_id = :act and before_minutes is null
              and stands.person_id = changed.person_id and stands.leave_year_start = changed.leave_year_start""";

    private static final String PUT_BACK = """
            update carried_leave stands
            set minutes = before_minutes, expires_on = before_expires_on, kept_minutes = before_kept_minutes,
                kept_until = before_kept_until, explanation = before_explanation, carry_over_id = before_carry_over_id
            from carry_over_change changed
            where changed.carry_over_id = :act and before_minutes is not null
              and stands.person_id = changed.person_id and stands.leave_year_start = changed.leave_year_start""";

    private final Session database;

    Reversal(Session database) {
        this.database = database;
    }

    void of(UUID act, Instant now) {
        requireAsItLeftThem(act);
        boolean more = true;
        while (more) {
            int taken = database.createNativeMutationQuery(TAKE_TURNS)
                    .setParameter("act", act)
                    .setParameter("now", now)
                    .setParameter("text", "Carry-over " + act + " was reversed.")
                    .executeUpdate();
            more = taken > 0;
        }
        database.createNativeMutationQuery(OPEN_AGAIN).setParameter("act", act).executeUpdate();
        database.createNativeMutationQuery(PUT_BACK).setParameter("act", act).executeUpdate();
    }

    private void requireAsItLeftThem(UUID act) {
        Long others = database.createNativeQuery(CHANGED_SINCE, Long.class)
                .setParameter("act", act)
                .getSingleResult();
        if (others > 0) {
            throw CarryOver.fixed(
                    "For %d of its people another department's carry-over changed the same leave year since. "
                                    .formatted(others)
                            + "Reverse that one first.");
        }
    }
}
