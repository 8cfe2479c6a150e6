package uk.gov.sop.approvals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.sop.people.Person;

@Singleton
class Delegations implements PanacheRepositoryBase<Delegation, UUID> {

    boolean allows(Person delegate, Person manager, LocalDate today) {
        return count("delegate = ?1 and manager = ?2 and startsOn <= ?3 and endsOn >= ?3", delegate, manager, today)
                > 0;
    }
}
