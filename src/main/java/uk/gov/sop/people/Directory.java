package uk.gov.sop.people;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How other rooms find people whom their own records name. */
@Singleton
public class Directory {

    private final People people;

    Directory(People people) {
        this.people = people;
    }

    /** With assignments and managers, in one query. */
    public Person person(UUID id) {
        return people.byId(id).orElseThrow();
    }

    public Optional<Person> byStaffNumber(String staffNumber) {
        return people.byStaffNumber(staffNumber);
    }

    /** Of the staff numbers named, those on record. */
    public Set<String> known(Collection<String> staffNumbers) {
        return staffNumbers.isEmpty() ? Set.of() : people.known(staffNumbers);
    }
}
