package uk.gov.sop.pay.changes;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.pay.changes.figures.PayFigures;
import uk.gov.sop.shared.OperatingModel;

/** Says why pay changed between two payslips of the same person. */
@Startup
@Singleton
public class PayChanges {

    private final PayFigures figures;

    @Inject
    PayChanges(OperatingModel model) {
        this(model.read("pay-figures.json", PayFigures.class));
    }

    PayChanges(PayFigures figures) {
        this.figures = figures;
    }

    /** What changed adds up to the difference in net pay exactly, whatever the payslips are. */
    public PayComparison between(PaidSlip before, PaidSlip after) {
        Ledger ledger = new Ledger(before, after);
        List<Share> drivers = Drivers.of(ledger);
        List<Share> followers = new Followers(ledger, drivers, figures).shares();
        return PayComparison.of(
                before,
                after,
                ByCause.changes(
                        Stream.concat(drivers.stream(), followers.stream()).toList()));
    }
}
