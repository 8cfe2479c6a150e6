package uk.gov.sop.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        AUDITED_CLAIM,
        RECEIPT,
        DUE_PAYMENT,
        REJECTED_PAYMENT,
        DUE_TOP_UP,
        CARRY_OVER_CHECK
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
     * @param id of what was disclosed: the payslip, the approval, the claim, or the person where it has none of its own
     */
    public void record(UUID subject, What what, UUID id) {
        record(what, Map.of(id, subject));
    }

    /**
     * A list, in one statement however long it is.
     *
     * @param subjects whose data it is, by the id of what was disclosed
     */
    public void record(What what, Map<UUID, UUID> subjects) {
        Optional<UUID> known = viewer.onRecord().map(Person::id);
        List<UUID> ids = List.copyOf(subjects.keySet());
        database.createNativeQuery("""
                        insert into disclosure (at, subject_id, viewer_id, viewer_sign_in, client, what, what_id)
                        select :at, subject, cast(:viewer as uuid), cast(:signIn as text), :client, :what, id
                        from unnest(cast(:subjects as uuid[]), cast(:ids as uuid[])) shown (subject, id)""")
                .setParameter("at", today.now())
                .setParameter("subjects", ids.stream().map(subjects::get).toArray(UUID[]::new))
                .setParameter("viewer", known.map(UUID::toString).orElse(null))
                .setParameter("signIn", known.isPresent() ? null : viewer.signIn())
                .setParameter("client", viewer.client())
                .setParameter("what", what.name().toLowerCase(Locale.ROOT))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}
