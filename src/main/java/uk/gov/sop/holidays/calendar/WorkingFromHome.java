package uk.gov.sop.holidays.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The home days of a person who ever said some. */
@Entity
class WorkingFromHome {

    @Id
    private UUID personId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private HomeDays said;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WorkingFromHome() {}

    WorkingFromHome(UUID personId, HomeDays said) {
        this.personId = personId;
        this.said = said;
    }

    void revise(HomeDays days) {
        said = days;
    }

    HomeDays said() {
        return said;
    }
}
