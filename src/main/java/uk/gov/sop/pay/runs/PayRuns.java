package uk.gov.sop.pay.runs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Payroll runs, each of which may be replaced until staff may have seen it or a later one builds on it. */
@Singleton
class PayRuns implements PanacheRepositoryBase<PayRun, UUID> {

    /** Newest first. */
    List<PayRun> page(PayRunProgress.@Nullable Status status, UUID after, int limit) {
        String within = status == null ? "id < ?1" : "id < ?1 and progress.status = ?2";
        Object[] parameters = status == null ? new Object[] {after} : new Object[] {after, status};
        return find(within + " order by id desc", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** A payslip says the year to date since the one before, and a P60 that of all, which then must stay. */
    void requireNotFollowed(PayRun run) {
        boolean followed = (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (
                            select from payslip mine
                            join payslip later on later.person_id = mine.person_id and later.id > mine.id
                              and later.department = mine.department and later.tax_year = mine.tax_year
                            join payroll_run since on since.id = later.run_id
                            where mine.run_id = :run and since.received_at >= :received
                            union all
                            select from payslip mine
                            join yearly_document later on later.person_id = mine.person_id
                              and later.department = mine.department and later.tax_year = mine.tax_year
                              and later.kind = 'P60'
                            join payroll_run since on since.id = later.run_id
                            where mine.run_id = :run and since.received_at >= :received
                            union all
                            select from yearly_document mine join yearly_document later on later.replaces = mine.id
                            where mine.run_id = :run)""")
                .setParameter("run", run.id())
                .setParameter("received", run.receivedAt())
                .getSingleResult();
        if (followed) {
            throw new RuleBroken(
                    Rule.PAYROLL_RUN_FOLLOWED,
                    "Payslips or yearly documents of a later run go on from the figures of this one. Withdraw the later run first.");
        }
    }

    /** Or documents, whichever it brought. */
    void dropContent(UUID run) {
        getEntityManager()
                .createNativeQuery("delete from payslip where run_id = :run")
                .setParameter("run", run)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("delete from yearly_document where run_id = :run")
                .setParameter("run", run)
                .executeUpdate();
    }
}
