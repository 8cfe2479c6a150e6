package uk.gov.sop.pay.changes.followers;

import java.util.EnumSet;
import java.util.Set;
import uk.gov.sop.pay.changes.figures.LoanPlan;
import uk.gov.sop.pay.changes.figures.PayFigures;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.slips.Deduction;
import uk.gov.sop.pay.slips.Payslip;

/** Which loans somebody repays: also those of which nothing was due on a month's pay, if the other payslip has them. */
record LoansPaid(PaidSlip paid, PaidSlip other, PayFigures figures) {

    Set<LoanPlan> plans() {
        Set<LoanPlan> plans = named(paid.payslip());
        for (LoanPlan plan : named(other.payslip())) {
            if (nothingDue(plan)) {
                plans.add(plan);
            }
        }
        return plans;
    }

    private boolean nothingDue(LoanPlan plan) {
        long niable = Pay.of(paid.payslip().payments()).niable();
        return figures.of(paid.taxYear())
                .map(year -> year.studentLoans().get(plan))
                .filter(terms -> terms.repayment(niable) == 0)
                .isPresent();
    }

    private static Set<LoanPlan> named(Payslip slip) {
        Set<LoanPlan> plans = EnumSet.noneOf(LoanPlan.class);
        slip.deductions().stream()
                .filter(deduction -> deduction.kind() == Deduction.Kind.STUDENT_LOAN)
                .forEach(deduction -> LoanPlan.of(deduction.description()).ifPresent(plans::add));
        return plans;
    }
}
