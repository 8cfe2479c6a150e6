package uk.gov.sop.holidays.absences;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.people.AssignmentsChanged;
import uk.gov.sop.shared.Today;

/** When HR changes somebody's hours, place or dates, what they have booked costs what it costs with the new ones. */
@Singleton
class ChangedWorkingTime {

    /** A change of manager or cost centre alone changes no price. */
    private static final String AFFECTED = """
            with moved as (
                select staff_number from (
                    select staff_number, department, division, week_minutes, starts_on, ends_on
                    from changed_assignment where arrives
                    except
                    select staff_number, department, division, week_minutes, starts_on, ends_on
                    from changed_assignment where not arrives) came
                union
                select staff_number from (
                    select staff_number, department, division, week_minutes, starts_on, ends_on
                    from changed_assignment where not arrives
                    except
                    select staff_number, department, division, week_minutes, starts_on, ends_on
                    from changed_assignment where arrives) went)
            select absence.id
            from moved
            join person on person.staff_number = moved.staff_number
            join absence on absence.person_id = person.id
            where (absence.ends_on >= :today or absence.proposed is not null)
              and absence.status in ('REQUESTED', 'APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED')""";

    private final Session database;
    private final Repricing repricing;
    private final PublishedHolidays holidays;
    private final Today today;

    ChangedWorkingTime(Session database, Repricing repricing, PublishedHolidays holidays, Today today) {
        this.database = database;
        this.repricing = repricing;
        this.holidays = holidays;
        this.today = today;
    }

    void price(@Observes AssignmentsChanged changed) {
        List<UUID> affected = database.createNativeQuery(AFFECTED, UUID.class)
                .setParameter("today", today.date())
                .getResultList();
        if (!affected.isEmpty()) {
            holidays.alone();
            repricing.reprice(affected, "HR has changed where or when you work");
        }
    }
}
