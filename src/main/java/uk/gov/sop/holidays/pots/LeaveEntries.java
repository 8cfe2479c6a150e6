package uk.gov.sop.holidays.pots;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

@Singleton
class LeaveEntries implements PanacheRepositoryBase<LeaveEntry, UUID> {

    /** Newest first. */
    List<LeaveEntry> of(UUID personId, UUID after, int limit) {
        return find("personId = ?1 and id < ?2 order by id desc", personId, after)
                .range(0, limit - 1)
                .list();
    }
}
