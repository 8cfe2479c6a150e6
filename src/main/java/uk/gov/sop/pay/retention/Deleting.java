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

    /** By department and tax year; also where everything is kept. */
    @Transactional
    List<Due> due(Overdue kind) {
        return bound(kind.due(), kind).getResultList().stream()
                .map(row -> due((Object[]) row))
                .toList();
    }

    /** @return how much was deleted; 0 where all was by now, or is kept, or when another machine is at it */
    @Transactional
    int next(Overdue kind, Due piece) {
        if (!locks.tryOn("deletion of pay")) {
            return 0;
        }
        // Whoever was told that a hold is in force is certain that nothing goes any more.
        locks.on(LegalHold.QUEUE);
        Query deletion = bound(kind.deletion(), kind)
                .setParameter("department", piece.department())
                .setParameter(
                        "taxYear",
                        piece.taxYear() == null ? null : piece.taxYear().shortValue())
                .setParameter("units", piece.units().toArray(UUID[]::new));
        Deletions.Outcome outcome = outcome((Object[]) deletion.getSingleResult(), piece);
        if (outcome.deleted() > 0) {
            deletions.record(
                    new Deletions.Documents(
                            kind.name(),
                            piece.department(),
                            piece.taxYear(),
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

    private static Due due(Object[] row) {
        return new Due(
                (String) row[0],
                row[1] == null ? null : number(row[1]),
                List.of((UUID[]) row[2]),
                number(row[3]),
                number(row[4]));
    }

    /** Of its department and tax year: what was kept when it was found due, and what is since. */
    private static Deletions.Outcome outcome(Object[] row, Due piece) {
        return new Deletions.Outcome(
                number(row[0]), piece.held() + number(row[1]), piece.asked() + number(row[2]), String.valueOf(row[3]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
