package uk.gov.sop.pay.changes.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.PayElement;
import uk.gov.sop.pay.slips.Payment;
import uk.gov.sop.pay.slips.Payslip;

/**
 * What sort of payment each line is: as payroll says on either payslip, or else as the glossary reads what payroll calls
 * it, so that a line is the same here as where it is explained.
 *
 * @param said by payroll, by description
 */
record SortsOfPay(Map<String, PayElement> said, Glossary glossary) {

    /** What takes pay away may be free of tax, as when it was overpaid in an earlier tax year; all else is expenses. */
    private static final Set<PayElement> TAKING_AWAY =
            Set.of(PayElement.RECOVERY, PayElement.STRIKE, PayElement.UNPAID_LEAVE);

    static SortsOfPay of(Payslip before, Payslip after, Glossary glossary) {
        Map<String, PayElement> said = new HashMap<>();
        for (Payslip slip : List.of(before, after)) {
            slip.payments().stream()
                    .filter(SortsOfPay::isSaid)
                    .forEach(payment -> said.put(Ledger.folded(payment.description()), payment.element()));
        }
        return new SortsOfPay(said, glossary);
    }

    private static boolean isSaid(Payment payment) {
        return payment.element() != null && payment.element() != PayElement.OTHER;
    }

    /** The same payments, each with its sort. */
    List<Payment> of(List<Payment> payments) {
        return payments.stream()
                .map(payment -> isSaid(payment) ? payment : payment.as(read(payment)))
                .toList();
    }

    private PayElement read(Payment payment) {
        PayElement said = this.said.get(Ledger.folded(payment.description()));
        if (said != null) {
            return said;
        }
        PayElement read = glossary.elementOf(payment.description()).orElse(PayElement.OTHER);
        if (!payment.countsAsPay()) {
            return TAKING_AWAY.contains(read) ? read : PayElement.EXPENSES;
        }
        return payment.periodOf() == null ? read : PayElement.ARREARS;
    }
}
