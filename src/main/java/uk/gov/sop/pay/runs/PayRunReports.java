package uk.gov.sop.pay.runs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import uk.gov.sop.pay.intake.RunFindings;
import uk.gov.sop.shared.Today;

/** What was found in the files of payroll, whatever became of them. */
@Singleton
class PayRunReports {

    private final EntityManager database;
    private final Today today;

    PayRunReports(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    /** Stays when the file is refused and everything else is undone. */
    void keepAside(UUID run, String fingerprint, RunFindings findings) {
        QuarkusTransaction.requiringNew().run(() -> keep(run, fingerprint, findings));
    }

    void keep(UUID run, String fingerprint, RunFindings findings) {
        database.createNativeQuery("""
                        insert into payroll_run_report (run_id, fingerprint, made_at, faults, warnings, findings)
                        values (:run, :fingerprint, :now, :faults, :warnings, :findings)
                        on conflict (run_id, fingerprint) do update set made_at = excluded.made_at,
                            faults = excluded.faults, warnings = excluded.warnings, findings = excluded.findings""")
                .setParameter("run", run)
                .setParameter("fingerprint", fingerprint)
                .setParameter("now", today.now())
                .setParameter("faults", findings.faults())
                .setParameter("warnings", findings.warnings())
                .setParameter("findings", findings.report())
                .executeUpdate();
    }

    /** Newline-delimited JSON, of the file that came last or of the one that is named. */
    Optional<InputStream> of(UUID run, Optional<String> fingerprint) {
        Stream<byte[]> found = database.createNativeQuery("""
                        select findings from payroll_run_report
                        where run_id = :run and (:fingerprint = '' or fingerprint = :fingerprint)
                        order by made_at desc limit 1""", byte[].class)
                .setParameter("run", run)
                .setParameter("fingerprint", fingerprint.orElse(""))
                .getResultStream();
        return found.findFirst().map(deflated -> new InflaterInputStream(new ByteArrayInputStream(deflated)));
    }
}
