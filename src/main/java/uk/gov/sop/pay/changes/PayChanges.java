package uk.gov.sop.pay.changes;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.pay.changes.drivers.Drivers;
import uk.gov.sop.pay.changes.figures.PayFigures;
import uk.gov.sop.pay.changes.followers.Followers;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.changes.lines.Share;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.shared.OperatingModel;

/** Says why pay changed between two payslips of the same person. */
@Startup
@Singleton
public class PayChanges {

    private final PayFigures figures;
    private final Glossary glossary;

    @Inject
    PayChanges(OperatingModel model, Glossary glossary) {
        this(model.read("pay-figures.json", PayFigures.class), glossary);
    }

    PayChanges(PayFigures figures, Glossary glossary) {
        this.figures = figures;
        this.glossary = glossary;
    }

    /** What changed adds up to the difference in net pay exactly, whatever the payslips are. */
    public PayComparison between(PaidSlip before, PaidSlip after) {
        Ledger ledger = Ledger.of(before, after, glossary);
        List<Share> drivers = Drivers.of(ledger);
        List<Share> followers = new Followers(ledger, drivers, figures).shares();
        return PayComparison.of(
                ledger,
                ByCause.changes(
                        Stream.concat(drivers.stream(), followers.stream()).toList()));
    }
}
