package uk.gov.sop.people.disclosures;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Today;

/**
 * The record of who saw whose personal data, when and through which client. Written in the transaction that reads the
 * data: what cannot be recorded is not disclosed. It is only ever added to, and chained within a
 * second or so, or as soon as no older transaction writes any more: the intake of a payroll run may take a minute.
 */
@Singleton
public class Disclosures {

    private static final String INSERT = """
            insert into disclosure (at, subject_id, viewer_id, viewer_sign_in, client, what, what_id, department,
                                    reason_kind, reason)
            select :at, subject, cast(:viewer as uuid), cast(:signIn as text), :client, :what, id,
                   coalesce(cast(:department as text),
                            (select department from assignment
                             where person_id = subject
                               and daterange(starts_on, ends_on, '[]') @> cast(:today as date))),
                   cast(:reasonKind as text), cast(:reason as text)
            from unnest(cast(:subjects as uuid[]), cast(:ids as uuid[])) shown (subject, id)""";

    /** What was disclosed. */
    public enum What {
        PAYSLIP_LIST,
        PAYSLIP,
        P60_LIST,
        P60,
        P11D_LIST,
        P11D,
        PAY_LOOK,
        PAY_QUERY,
        APPROVAL,
        AUDITED_CLAIM,
        RECEIPT,
        DUE_PAYMENT,
        REJECTED_PAYMENT,
        DUE_TOP_UP,
        CARRY_OVER_CHECK
    }

    /**
     * Why somebody looked, who had to say so.
     *
     * @param kind from a list
     * @param words their own, 1 to 1,000 characters
     */
    public record Reason(String kind, @Nullable String words) {}

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
        insert(known(), null, null, what, subjects);
    }

    /** @param department of the data shown; null for the one where its subject works today */
    public void record(UUID subject, @Nullable String department, What what, UUID id, Reason reason) {
        insert(known(), department, reason, what, Map.of(id, subject));
    }

    /**
     * To the person whose data it is, without reading their staff record.
     *
     * @param department of the data shown; null for the one where they work today
     */
    public void recordOwn(UUID person, @Nullable String department, What what, UUID id) {
        insert(person, department, null, what, Map.of(id, person));
    }

    private @Nullable UUID known() {
        return viewer.onRecord().map(Person::id).orElse(null);
    }

    private void insert(
            @Nullable UUID by,
            @Nullable String department,
            @Nullable Reason reason,
            What what,
            Map<UUID, UUID> subjects) {
        List<UUID> ids = List.copyOf(subjects.keySet());
        Optional<Reason> why = Optional.ofNullable(reason);
        database.createNativeQuery(INSERT)
                .setParameter("at", today.now())
                .setParameter("today", today.date())
                .setParameter("subjects", ids.stream().map(subjects::get).toArray(UUID[]::new))
                .setParameter("viewer", by == null ? null : by.toString())
                .setParameter("signIn", by == null ? viewer.signIn() : null)
                .setParameter("client", viewer.client())
                .setParameter("what", what.name().toLowerCase(Locale.ROOT))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("department", department)
                .setParameter("reasonKind", why.map(Reason::kind).orElse(null))
                .setParameter("reason", why.map(Reason::words).orElse(null))
                .executeUpdate();
    }
}
