package uk.gov.sop.people.disclosures;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Today;

/**
 * The record of what was deleted because its time was over. Written in the transaction that deletes, only ever added to, and
 * chained as disclosures are: so it can be shown later what went, when, and by which rule.
 */
@Singleton
public class Deletions {

    private static final String INSERT = """
            insert into pay_deletion (at, kind, department, tax_year, kept_for, deleted, held, asked, ids_sha256)
            values (:at, :kind, cast(:department as text), cast(:taxYear as smallint), :keptFor, :deleted, :held, :asked,
                    :ids)""";

    private final EntityManager database;
    private final Today today;

    Deletions(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    /**
     * Of which documents.
     *
     * @param kind as the table knows it
     * @param department code; null where they are of several
     * @param taxYear the calendar year it begins in; null for what is kept for days
     * @param keptFor the rule
     */
    public record Documents(
            String kind,
            @Nullable String department,
            @Nullable Integer taxYear,
            String keptFor) {}

    /**
     * What became of them.
     *
     * @param held stayed for a legal hold
     * @param asked stayed for a query
     * @param idsSha256 of the ids that were deleted, in hexadecimal
     */
    public record Outcome(int deleted, int held, int asked, String idsSha256) {}

    public void record(Documents documents, Outcome outcome) {
        database.createNativeQuery(INSERT)
                .setParameter("at", today.now())
                .setParameter("kind", documents.kind)
                .setParameter("department", documents.department)
                .setParameter("taxYear", documents.taxYear == null ? null : documents.taxYear.shortValue())
                .setParameter("keptFor", documents.keptFor)
                .setParameter("deleted", outcome.deleted)
                .setParameter("held", outcome.held)
                .setParameter("asked", outcome.asked)
                .setParameter("ids", outcome.idsSha256)
                .executeUpdate();
    }
}
