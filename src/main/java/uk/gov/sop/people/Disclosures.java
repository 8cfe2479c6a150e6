package uk.gov.sop.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Locale;
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
        APPROVAL
    }

    private final EntityManager database;
    private final CurrentPerson viewer;
    private final Today today;

    Disclosures(EntityManager database, CurrentPerson viewer, Today today) {
        this.database = database;
        this.viewer = viewer;
        this.today = today;
    }

    /** @param id of what was disclosed: the payslip, the approval, or the person for a list */
    public void record(UUID subject, What what, UUID id) {
        database.createNativeQuery("""
                        insert into disclosure (at, subject_id, viewer_id, client, what, what_id)
                        values (:at, :subject, :viewer, :client, :what, :id)""")
                .setParameter("at", today.now())
                .setParameter("subject", subject)
                .setParameter("viewer", viewer.get().id())
                .setParameter("client", viewer.client())
                .setParameter("what", what.name().toLowerCase(Locale.ROOT))
                .setParameter("id", id)
                .executeUpdate();
    }
}
