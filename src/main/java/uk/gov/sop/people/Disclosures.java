package uk.gov.sop.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.shared.Today;

/**
 * The record of who saw whose personal data, when and through which client. Written in the transaction that reads the
 * data: what cannot be recorded is not disclosed.
 */
@Singleton
public class Disclosures {

    /** What was disclosed. */
    public enum What {
        PAYSLIP_LIST,
        PAYSLIP,
        APPROVAL,
        AUDITED_CLAIM
    }

    private final EntityManager database;
    private final CurrentPerson viewer;
    private final Today today;

    Disclosures(EntityManager database, CurrentPerson viewer, Today today) {
        this.database = database;
        this.viewer = viewer;
        this.today = today;
    }

    /**
     * To whoever asks, or to the sign-in itself where no staff record is linked to it.
     *
     * @param id of what was disclosed: the payslip, the approval, the claim, or the person for a list
     */
    public void record(UUID subject, What what, UUID id) {
        Optional<UUID> known = viewer.onRecord().map(Person::id);
        database.createNativeQuery("""
                        insert into disclosure (at, subject_id, viewer_id, viewer_sign_in, client, what, what_id)
                        values (:at, :subject, cast(:viewer as uuid), :signIn, :client, :what, :id)""")
                .setParameter("at", today.now())
                .setParameter("subject", subject)
                .setParameter("viewer", known.map(UUID::toString).orElse(null))
                .setParameter("signIn", known.isPresent() ? null : viewer.signIn())
                .setParameter("client", viewer.client())
                .setParameter("what", what.name().toLowerCase(Locale.ROOT))
                .setParameter("id", id)
                .executeUpdate();
    }
}
