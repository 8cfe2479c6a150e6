package uk.gov.sop.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Singleton
class People implements PanacheRepositoryBase<Person, UUID> {

    private static final String WITH_ASSIGNMENTS =
            "from Person p left join fetch p.assignments a left join fetch a.manager where ";

    Optional<Person> bySignIn(String issuer, String subject) {
        return find(WITH_ASSIGNMENTS + "p.issuer = ?1 and p.subject = ?2", issuer, subject)
                .singleResultOptional();
    }

    Optional<Person> byId(UUID id) {
        return find(WITH_ASSIGNMENTS + "p.id = ?1", id).singleResultOptional();
    }

    Optional<Person> byStaffNumber(String staffNumber) {
        return find(WITH_ASSIGNMENTS + "p.staffNumber = ?1", staffNumber).singleResultOptional();
    }

    Set<String> known(Collection<String> staffNumbers) {
        return Set.copyOf(find("select staffNumber from Person where staffNumber in ?1", staffNumbers)
                .project(String.class)
                .list());
    }
}
