package uk.gov.sop.pay.changes.followers;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import uk.gov.sop.pay.changes.figures.IncomeTax;
import uk.gov.sop.pay.changes.figures.LoanPlan;
import uk.gov.sop.pay.changes.figures.Opening;
import uk.gov.sop.pay.changes.figures.PayFigures;
import uk.gov.sop.pay.changes.figures.PayeCode;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.TaxCode;

/** All that a month's tax, National Insurance, pension and loan repayments follow from. */
record Terms(
        Optional<PayFigures.Year> figures,
        int period,
        Opening opening,
        Pay pay,
        Contribution pension,
        PayeCode code,
        TaxCode.Basis basis,
        String niLetter,
        Set<LoanPlan> loans) {

    static Terms of(PaidSlip paid, PaidSlip other, PayFigures figures, Set<LoanPlan> loans) {
        Payslip slip = paid.payslip();
        return new Terms(
                figures.of(paid.taxYear()),
                paid.taxPeriod(),
                Opening.of(slip),
                Pay.of(slip.payments()),
                Contribution.of(slip, other.payslip()),
                PayeCode.of(slip.taxCode()),
                slip.taxBasis(),
                slip.niLetter(),
                loans.isEmpty() ? EnumSet.noneOf(LoanPlan.class) : EnumSet.copyOf(loans));
    }

    /** Pence; empty where nothing here says how it is worked out. */
    OptionalLong due(Followed followed) {
        return switch (followed.what()) {
            case TAX -> of(figures.map(year -> tax(year.incomeTax())));
            case NATIONAL_INSURANCE ->
                of(figures.map(year -> year.nationalInsurance().on(niLetter, pay.niable())));
            case PENSION -> OptionalLong.of(pension.of(pay.pensionable()));
            case STUDENT_LOAN -> of(figures.flatMap(year -> followed.plan().map(plan -> repayment(year, plan))));
            case PAY, OTHER_DEDUCTION -> OptionalLong.empty();
        };
    }

    private static OptionalLong of(Optional<Long> pence) {
        return pence.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private long tax(IncomeTax tax) {
        return tax.due(code, basis == TaxCode.Basis.WEEK1_MONTH1, period, taxable(), opening);
    }

    private long taxable() {
        return pay.taxable() - pension.of(pay.pensionable());
    }

    /** What the month adds to the tax year so far. */
    Opening month() {
        return new Opening(taxable(), figures.map(year -> tax(year.incomeTax())).orElse(0L));
    }

    private long repayment(PayFigures.Year year, LoanPlan plan) {
        PayFigures.LoanTerms terms = year.studentLoans().get(plan);
        return terms == null || !loans.contains(plan) ? 0 : terms.repayment(pay.niable());
    }

    Terms at(Terms calendar) {
        return new Terms(
                calendar.figures, calendar.period, calendar.opening, pay, pension, code, basis, niLetter, loans);
    }

    Terms plus(Pay more) {
        return new Terms(figures, period, opening, pay.plus(more), pension, code, basis, niLetter, loans);
    }

    Terms with(Contribution other) {
        return new Terms(figures, period, opening, pay, other, code, basis, niLetter, loans);
    }

    Terms with(PayeCode other) {
        return new Terms(figures, period, opening, pay, pension, other, basis, niLetter, loans);
    }

    Terms with(TaxCode.Basis other) {
        return new Terms(figures, period, opening, pay, pension, code, other, niLetter, loans);
    }

    Terms withLetter(String other) {
        return new Terms(figures, period, opening, pay, pension, code, basis, other, loans);
    }

    Terms withLoans(Set<LoanPlan> others) {
        return new Terms(figures, period, opening, pay, pension, code, basis, niLetter, others);
    }

    Terms with(Opening other) {
        return new Terms(figures, period, other, pay, pension, code, basis, niLetter, loans);
    }
}
