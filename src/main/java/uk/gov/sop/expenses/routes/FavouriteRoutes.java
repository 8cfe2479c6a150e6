package uk.gov.sop.expenses.routes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;

@Singleton
class FavouriteRoutes implements PanacheRepositoryBase<FavouriteRoute, UUID> {

    List<FavouriteRoute> of(Person owner) {
        return list("personId = ?1 order by id", owner.id());
    }

    /** Days for which a claim of any state has the journey, drafts too, however its places are capitalised. */
    Set<LocalDate> claimed(Person owner, Route route, DateRange dates) {
        List<LocalDate> days = getEntityManager()
                .createNativeQuery("""
                        select distinct on_date from claim join claim_line on claim_id = claim.id
                        where person_id = :person and on_date between :from and :to and kind = :kind
                          and lower(trim(said ->> 'from')) = lower(trim(:start))
                          and lower(trim(said ->> 'to')) = lower(trim(:end))""", LocalDate.class)
                .setParameter("person", owner.id())
                .setParameter("from", dates.start())
                .setParameter("to", dates.end())
                .setParameter("kind", route.kind().name())
                .setParameter("start", route.from())
                .setParameter("end", route.to())
                .getResultList();
        return Set.copyOf(days);
    }
}
