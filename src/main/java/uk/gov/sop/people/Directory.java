package uk.gov.sop.people;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.shared.DateRange;

/** How other rooms find people whom their own records name. */
@Singleton
public class Directory {

    private final People people;

    Directory(People people) {
        this.people = people;
    }

    /** With assignments, managers and theirs, in one query. */
    public Person person(UUID id) {
        return people.byId(id).orElseThrow();
    }

    public Optional<Person> byStaffNumber(String staffNumber) {
        return people.byStaffNumber(staffNumber);
    }

    /** When those of the staff numbers named who are on record were employees, in whichever department. */
    public Map<String, List<DateRange>> employed(Collection<String> staffNumbers) {
        return staffNumbers.isEmpty() ? Map.of() : people.employed(staffNumbers);
    }
}
