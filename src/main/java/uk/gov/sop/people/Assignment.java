package uk.gov.sop.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.DateRange;

/** For whom and where a person works over some dates, on which pattern. A person's assignments never overlap. */
@Entity
public class Assignment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String department;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "manager_id")
    private @Nullable Person manager;

    private String grade;
    private String place;

    @Enumerated(EnumType.STRING)
    private Division division;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Short> weekMinutes;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable String costCentre;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Assignment() {}

    /** Department code, for example {@code CO}. */
    public String department() {
        return department;
    }

    /** Nobody at the head of a reporting line. */
    public Optional<Person> manager() {
        return Optional.ofNullable(manager);
    }

    public String grade() {
        return grade;
    }

    public String place() {
        return place;
    }

    public Division division() {
        return division;
    }

    public WorkingPattern pattern() {
        return new WorkingPattern(weekMinutes.stream().map(Short::intValue).toList(), startsOn);
    }

    /** The budget that bears its expenses: 1 to 20 of A to Z, 0 to 9 and hyphen; null when HR sent none. */
    public @Nullable String costCentre() {
        return costCentre;
    }

    /** Ends at {@link DateRange#OPEN} when no end is known. */
    public DateRange dates() {
        return new DateRange(startsOn, endsOn);
    }
}
