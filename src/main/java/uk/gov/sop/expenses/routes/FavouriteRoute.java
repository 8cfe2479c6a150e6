package uk.gov.sop.expenses.routes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.gov.sop.people.Person;

/** A route that somebody keeps to claim journeys on it. */
@Entity
class FavouriteRoute {

    @Id
    private UUID id;

    private UUID personId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Route said;

    private String fingerprint;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FavouriteRoute() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by revise
    FavouriteRoute(UUID id, Person owner) {
        this.id = id;
        this.personId = owner.id();
    }

    void revise(Route route, String sent) {
        route.requireWellFormed();
        said = route;
        fingerprint = sent;
    }

    boolean belongsTo(Person someone) {
        return personId.equals(someone.id());
    }

    UUID id() {
        return id;
    }

    Route said() {
        return said;
    }

    String fingerprint() {
        return fingerprint;
    }
}
