package uk.gov.sop.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** A member of staff, with the history of where they worked. Comes from the HR system by {@link StaffImport} only. */
@Entity
public class Person {

    @Id
    private UUID id;

    private String staffNumber;
    private String givenName;
    private String familyName;
    private LocalDate serviceStartedOn;
    private @Nullable String issuer;
    private @Nullable String subject;

    @OneToMany(mappedBy = "person")
    @OrderBy("startsOn")
    private Set<Assignment> assignments = new LinkedHashSet<>(); // read in one query with those of the managers

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Person() {}

    public UUID id() {
        return id;
    }

    /** The HR system's number: 4 to 12 capital letters and digits. */
    public String staffNumber() {
        return staffNumber;
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /** First day of continuous service, which entitlement counts from; may be before the first assignment known here. */
    public LocalDate serviceStartedOn() {
        return serviceStartedOn;
    }

    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    public Optional<Assignment> assignmentOn(LocalDate day) {
        return assignments.stream().filter(a -> a.dates().contains(day)).findFirst();
    }

    /** The assignment in force on a day, else the last before it: who decides for someone who has just left. */
    public Optional<Assignment> lastAssignmentOn(LocalDate day) {
        return assignments.stream().filter(a -> !a.dates().start().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** For what makes sense in employment only. */
    public Assignment requireAssignmentOn(LocalDate day) {
        return assignmentOn(day)
                .orElseThrow(() -> new RuleBroken(
                        Rule.NOT_EMPLOYED_THEN,
                        "No employment is on record for you on " + day + ". If that is wrong, ask HR to correct it."));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person person && id.equals(person.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
