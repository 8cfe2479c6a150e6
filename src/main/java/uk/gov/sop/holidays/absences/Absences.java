package uk.gov.sop.holidays.absences;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.gov.sop.shared.DateRange;

@Singleton
class Absences implements PanacheRepositoryBase<Absence, UUID> {

    /** What holds the balance on any of these dates, in order. */
    List<Absence> openWithin(UUID personId, DateRange dates) {
        return list(
                "personId = ?1 and status in (REQUESTED, APPROVED) and dates.startsOn <= ?3 and dates.endsOn >= ?2"
                        + " order by dates.startsOn, dates.startsAfternoon",
                personId,
                dates.start(),
                dates.end());
    }

    /** Newest first. */
    List<Absence> of(UUID personId, DateRange dates, UUID after, int limit) {
        return find(
                        "personId = ?1 and dates.startsOn <= ?3 and dates.endsOn >= ?2 and id < ?4 order by id desc",
                        personId,
                        dates.start(),
                        dates.end(),
                        after)
                .range(0, limit - 1)
                .list();
    }
}
