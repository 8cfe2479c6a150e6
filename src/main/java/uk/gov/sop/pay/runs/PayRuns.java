package uk.gov.sop.pay.runs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.pay.runs.PayRunResource.PayRunView;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.FileIntake;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Today;

/** Payroll runs, each of which may be replaced until staff may have seen it. */
@Singleton
class PayRuns implements PanacheRepositoryBase<PayRun, UUID>, FileIntake.Receiver<PayRun, PayRunView> {

    private final PayRunFile content;
    private final ArrivingPayslips arriving;
    private final CurrentPerson sender;
    private final Today today;

    PayRuns(PayRunFile content, ArrivingPayslips arriving, CurrentPerson sender, Today today) {
        this.content = content;
        this.arriving = arriving;
        this.sender = sender;
        this.today = today;
    }

    @Override
    public String path() {
        return "/v1/payroll-runs/";
    }

    @Override
    public Optional<PayRun> known(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public PayRun take(UUID id, Lines file) throws IOException, SQLException {
        PayRun run = known(id).orElseGet(() -> new PayRun(id));
        run.requireReplaceable();
        arriving.forget(id);
        run.receive(content.read(file), file, today.now(), sender.signIn());
        persistAndFlush(run);
        arriving.keep(id, run.department());
        return run;
    }

    @Override
    public PayRunView view(PayRun run) {
        return PayRunView.of(run);
    }
}
