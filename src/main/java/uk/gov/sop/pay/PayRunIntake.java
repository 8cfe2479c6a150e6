package uk.gov.sop.pay;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.pay.PayRunResource.PayRunView;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Today;

/** Payroll runs, each of which may be replaced until staff may have seen it. */
@Singleton
class PayRunIntake implements FileIntake.Receiver<PayRun, PayRunView> {

    private final PayRuns runs;
    private final PayRunFile file;
    private final ArrivingPayslips arriving;
    private final CurrentPerson sender;
    private final Today today;

    PayRunIntake(PayRuns runs, PayRunFile file, ArrivingPayslips arriving, CurrentPerson sender, Today today) {
        this.runs = runs;
        this.file = file;
        this.arriving = arriving;
        this.sender = sender;
        this.today = today;
    }

    @Override
    public String path() {
        return "/v1/payroll-runs/";
    }

    @Override
    public Optional<PayRun> find(UUID id) {
        return runs.findByIdOptional(id);
    }

    @Override
    public String fingerprint(PayRun known) {
        return known.fingerprint();
    }

    @Override
    public PayRun take(UUID id, Lines lines) throws IOException, SQLException {
        PayRun run = new PayRun(id, file.read(lines), lines.fingerprint(), today.now(), sender.signIn());
        runs.persistAndFlush(run);
        arriving.keep(id);
        return run;
    }

    @Override
    public void replace(PayRun run, Lines lines) throws IOException, SQLException {
        run.requireReplaceable();
        arriving.forget(run.id());
        PayRunHeader header = file.read(lines);
        run.receive(header, lines.fingerprint(), today.now(), sender.signIn());
        arriving.keep(run.id());
    }

    @Override
    public PayRunView view(PayRun known) {
        return PayRunView.of(known);
    }
}
