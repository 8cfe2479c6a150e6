package uk.gov.sop.holidays.absences;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.gov.sop.shared.DateRange;

@Singleton
class Absences implements PanacheRepositoryBase<Absence, UUID> {

    private static final String OPEN = "status in (REQUESTED, APPROVED, CHANGE_REQUESTED, CANCELLATION_REQUESTED)";

    private static final String IN_ORDER = " order by stands.dates.startsOn, stands.dates.startsAfternoon";

    /** What stands or waits on any of these dates, or may come to by a change, in order. */
    List<Absence> openWithin(UUID personId, DateRange dates) {
        return list(
                "personId = ?1 and " + OPEN + " and (stands.dates.startsOn <= ?3 and stands.dates.endsOn >= ?2"
                        + " or status = CHANGE_REQUESTED)" + IN_ORDER,
                personId,
                dates.start(),
                dates.end());
    }

    /** Of several people, in order: what they are away for, whatever else they ask for. */
    List<Absence> standing(Collection<UUID> people, DateRange dates) {
        return list(
                "personId in ?1 and status in (APPROVED, CHANGE_REQUESTED, CANCELLATION_REQUESTED)"
                        + " and stands.dates.startsOn <= ?3 and stands.dates.endsOn >= ?2" + IN_ORDER,
                people,
                dates.start(),
                dates.end());
    }

    /** Newest first. */
    List<Absence> of(UUID personId, DateRange dates, UUID after, int limit) {
        return find(
                        "personId = ?1 and stands.dates.startsOn <= ?3 and stands.dates.endsOn >= ?2 and id < ?4"
                                + " order by id desc",
                        personId,
                        dates.start(),
                        dates.end(),
                        after)
                .range(0, limit - 1)
                .list();
    }
}
