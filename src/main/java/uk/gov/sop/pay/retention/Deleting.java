package uk.gov.sop.pay.retention;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.disclosures.Deletions;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.TaxYear;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/**
 * Deletes what is over, so much at a time, and puts it on record in the same transaction: stopped at any moment, nothing is
 * deleted that is not on record.
 */
@Singleton
class Deleting {

    /** People, or whatever else goes together; of a person up to a year's payslips. */
    static final int MOST = 1_000;

    private final EntityManager database;
    private final Deletions deletions;
    private final RetentionPolicy policy;
    private final Locks locks;
    private final Today today;

    Deleting(EntityManager database, Deletions deletions, RetentionPolicy policy, Locks locks, Today today) {
        this.database = database;
        this.deletions = deletions;
        this.policy = policy;
        this.locks = locks;
        this.today = today;
    }

    /**
     * What is deleted together.
     *
     * @param department code; null where it is of several
     * @param taxYear the calendar year it begins in; null where it is of none
     */
    record Share(@Nullable String department, @Nullable Integer taxYear) {}

    @Transactional
    List<Share> shares(Overdue kind) {
        return bound(kind.shares(), kind).getResultList().stream()
                .map(row -> share((Object[]) row))
                .toList();
    }

    /** @return how much was deleted; 0 once all is, or when another machine is at it */
    @Transactional
    int next(Overdue kind, Share share, int most) {
        if (!locks.tryOn("deletion of pay")) {
            return 0;
        }
        // Whoever was told that a hold is in force is certain that nothing goes any more.
        locks.on(LegalHold.QUEUE);
        Query deletion = bound(kind.deletion(), kind)
                .setParameter("department", share.department)
                .setParameter("taxYear", share.taxYear == null ? null : share.taxYear.shortValue())
                .setParameter("most", most);
        Deletions.Outcome outcome = outcome((Object[]) deletion.getSingleResult());
        if (outcome.deleted() > 0) {
            deletions.record(
                    new Deletions.Documents(
                            kind.name(),
                            share.department,
                            share.taxYear,
                            policy.of(kind).toString()),
                    outcome);
        }
        return outcome.deleted();
    }

    private Query bound(String sql, Overdue kind) {
        Period period = policy.of(kind);
        LocalDate first = period.firstDayKept(today.date());
        Map<String, Object> bounds = Map.of(
                "today", today.date(),
                "before", period.firstKept(today.date()),
                "before_id", firstId(first),
                "before_year", TaxYear.of(first).startYear());
        Query query = database.createNativeQuery(sql, Object[].class);
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(bounds::containsKey)
                .forEach(name -> query.setParameter(name, bounds.get(name)));
        return query;
    }

    private static UUID firstId(LocalDate day) {
        return Uuid7.of(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), 0, 0);
    }

    private static Share share(Object[] row) {
        return new Share((String) row[0], row[1] == null ? null : ((Number) row[1]).intValue());
    }

    private static Deletions.Outcome outcome(Object[] row) {
        return new Deletions.Outcome(number(row[0]), number(row[1]), number(row[2]), String.valueOf(row[3]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
