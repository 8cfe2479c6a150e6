package uk.gov.sop.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.sop.shared.DateRange;

@Singleton
class People implements PanacheRepositoryBase<Person, UUID> {

    private static final String WITH_ASSIGNMENTS =
            "from Person p left join fetch p.assignments a left join fetch a.manager m left join fetch m.assignments where ";

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

    Map<String, List<DateRange>> employed(Collection<String> staffNumbers) {
        return getEntityManager()
                .createQuery(
                        "select p.staffNumber, a.startsOn, a.endsOn from Person p join p.assignments a"
                                + " where p.staffNumber in :staffNumbers",
                        Object[].class)
                .setParameter("staffNumbers", staffNumbers)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> new DateRange((LocalDate) row[1], (LocalDate) row[2]), Collectors.toList())));
    }
}
