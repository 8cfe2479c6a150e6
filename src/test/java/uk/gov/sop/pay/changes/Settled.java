package uk.gov.sop.pay.changes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.slips.Deduction;
import uk.gov.sop.pay.slips.Figures;
import uk.gov.sop.pay.slips.Payment;
import uk.gov.sop.pay.slips.Payslip;

/** A payslip whose totals are made to follow from its lines. */
final class Settled {

    private Settled() {}

    /** More tax than is due, in a payslip that still adds up. */
    static void alterTax(ObjectNode slip, long more) {
        ObjectNode tax = (ObjectNode) slip.at("/deductions/0");
        tax.put("amount", tax.get("amount").asLong() + more);
        add(slip.withObject("/thisPeriod"), "tax", more);
        add(slip.withObject("/yearToDate"), "tax", more);
        add(slip.withObject("/totals"), "deductions", more);
        add(slip.withObject("/totals"), "net", -more);
        add((ObjectNode) slip.at("/netPayments/0"), "amount", -more);
    }

    private static void add(ObjectNode in, String field, long more) {
        in.put(field, in.get(field).asLong() + more);
    }

    static void settle(ObjectNode before, ObjectNode slip) {
        Payslip lines = PaySamples.read(slip);
        Payslip then = PaySamples.read(before);
        Figures period = Figures.of(lines.payments(), lines.deductions());
        for (Figures.Figure figure : Figures.ALL) {
            long amount = figure.of().applyAsLong(period);
            slip.withObject("/thisPeriod").put(figure.name(), amount);
            slip.withObject("/yearToDate")
                    .put(figure.name(), amount + figure.of().applyAsLong(then.yearToDate()));
        }
        long paid = lines.payments().stream().mapToLong(Payment::amount).sum();
        long taken = lines.deductions().stream().mapToLong(Deduction::amount).sum();
        slip.withObject("/totals")
                .put("payments", paid)
                .put("deductions", taken)
                .put("net", paid - taken);
        ((ObjectNode) slip.at("/netPayments/0")).put("amount", paid - taken);
    }
}
