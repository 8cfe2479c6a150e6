package uk.gov.sop.pay.runs;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.PayRunContent;
import uk.gov.sop.pay.intake.PayRunFile;
import uk.gov.sop.pay.intake.RunFindings;
import uk.gov.sop.pay.intake.RunLines;
import uk.gov.sop.pay.intake.csv.CsvRunLines;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Today;

/** Takes the file of a run, in either form, and keeps what was found in it. */
@Singleton
class PayRunIntake {

    private final FileIntake intake;
    private final PayRuns runs;
    private final PayRunFile content;
    private final PayRunReports reports;
    private final PayRunViews views;
    private final Locks locks;
    private final CurrentPerson sender;
    private final Today today;

    PayRunIntake(
            FileIntake intake,
            PayRuns runs,
            PayRunFile content,
            PayRunReports reports,
            PayRunViews views,
            Locks locks,
            CurrentPerson sender,
            Today today) {
        this.intake = intake;
        this.runs = runs;
        this.content = content;
        this.reports = reports;
        this.views = views;
        this.locks = locks;
        this.sender = sender;
        this.today = today;
    }

    RestResponse<PayRunView> put(UUID id, @Nullable String ifMatch, InputStream body, boolean csv) {
        return intake.put(id, ifMatch, body, new Receiver(csv));
    }

    private final class Receiver implements FileIntake.Receiver<PayRun, PayRunView> {

        private final boolean csv;

        private Receiver(boolean csv) {
            this.csv = csv;
        }

        @Override
        public String path() {
            return "/v1/payroll-runs/";
        }

        @Override
        public Optional<PayRun> known(UUID id) {
            return runs.findByIdOptional(id);
        }

        @Override
        public PayRun take(UUID id, Lines file) throws IOException, SQLException {
            PayRun run = known(id).map(PayRunIntake.this::replaceable).orElseGet(() -> new PayRun(id));
            RunFindings findings = new RunFindings();
            Optional<PayRunContent> sound =
                    content.read(id, csv ? new CsvRunLines(file) : RunLines.ofJson(file), findings);
            if (sound.isEmpty()) {
                reports.keepAside(id, file.fingerprint(), findings);
                findings.refuse();
            }
            run.receive(sound.orElseThrow(), file, today.now(), sender.signIn(), sender.account());
            runs.persistAndFlush(run);
            reports.keep(id, file.fingerprint(), findings);
            return run;
        }

        @Override
        public PayRunView view(PayRun run) {
            return views.of(run);
        }
    }

    private PayRun replaceable(PayRun run) {
        run.requireReplaceable();
        run.lockDepartments(locks);
        runs.requireNotFollowed(run);
        runs.dropContent(run.id());
        return run;
    }
}
