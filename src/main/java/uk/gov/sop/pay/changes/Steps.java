package uk.gov.sop.pay.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.gov.sop.pay.slips.TaxCode;
import uk.gov.sop.shared.TaxYear;

/** The steps from the earlier payslip's terms to the later one's: the calendar, then pay, then what is taken from it. */
final class Steps {

    private final Ledger ledger;
    private final Terms from;
    private final Terms to;
    private final List<Step> steps = new ArrayList<>();

    private Steps(Ledger ledger, Terms from, Terms to) {
        this.ledger = ledger;
        this.from = from;
        this.to = to;
    }

    static List<Step> of(Ledger ledger, List<Share> drivers, Terms from, Terms to) {
        Steps all = new Steps(ledger, from, to);
        all.calendar();
        all.pay(drivers);
        all.pension();
        all.tax();
        all.others();
        return all.steps;
    }

    private void calendar() {
        int year = ledger.after().taxYear();
        boolean newYear = ledger.before().taxYear() != year;
        steps.add(new Step(
                newYear ? Cause.NEW_TAX_YEAR : Cause.TAX_CATCH_UP,
                Pay.NONE,
                terms -> terms.at(to),
                newYear ? newYear(new TaxYear(year), new TaxYear(ledger.before().taxYear())) : CATCH_UP));
    }

    private static final String CATCH_UP =
            "Your tax is worked out on the whole tax year so far. It had not been even up to now, as after a change of "
                    + "pay or tax code or in the months after a start, so that the same pay bears another amount of tax.";

    private static String newYear(TaxYear after, TaxYear before) {
        return "%s is in the tax year %s and %s is in %s: tax begins anew each 6 April, and rates and limits may change."
                .formatted("This payslip", after, "the other", before);
    }

    private void pay(List<Share> drivers) {
        drivers.stream()
                .map(Share::cause)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(cause -> {
                    Pay pay = drivers.stream()
                            .filter(share -> share.cause() == cause)
                            .map(Share::pay)
                            .reduce(Pay.NONE, Pay::plus);
                    if (!pay.equals(Pay.NONE)) {
                        steps.add(new Step(cause, pay, terms -> terms.plus(pay), ""));
                    }
                });
    }

    private void pension() {
        Contribution then = from.pension();
        Contribution now = to.pension();
        if (then.extra() != now.extra()) {
            Contribution extra = new Contribution(then.rate(), now.extra());
            add(causeOfExtra(now.extra() - then.extra()), terms -> terms.with(extra), extraInWords());
        }
        if (then.rate() != now.rate()) {
            add(
                    Cause.PENSION_BAND,
                    terms -> terms.with(now),
                    "Your pension contributions went from %s to %s of your pensionable pay."
                            .formatted(Words.percent(then.rate()), Words.percent(now.rate())));
        }
    }

    private Cause causeOfExtra(long pence) {
        if (Math.abs(pence) <= 2) {
            return Cause.ROUNDING;
        }
        return pensions(ledger.before()) == pensions(ledger.after()) ? Cause.UNEXPLAINED : Cause.OTHER_DEDUCTION;
    }

    private String extraInWords() {
        return pensions(ledger.before()) == pensions(ledger.after())
                ? "Your pension contributions changed by more than your pensionable pay and the rate account for."
                : "You pay into the pension by other lines than before.";
    }

    private static long pensions(PaidSlip slip) {
        return slip.payslip().deductions().stream()
                .filter(d -> d.kind() == uk.gov.sop.pay.slips.Deduction.Kind.PENSION)
                .count();
    }

    private void tax() {
        if (!from.code().equals(to.code())) {
            add(
                    Cause.TAX_CODE,
                    terms -> terms.with(to.code()),
                    "Your tax code changed from %s to %s.%s"
                            .formatted(from.code().code(), to.code().code(), catchingUp(from, to)));
        }
        if (from.basis() != to.basis()) {
            add(
                    Cause.TAX_BASIS,
                    terms -> terms.with(to.basis()),
                    to.basis() == TaxCode.Basis.CUMULATIVE
                            ? "Your tax is worked out on the whole tax year so far again, no longer on each payday alone."
                            : "Your tax is now worked out on each payday alone, no longer on the whole tax year so far.");
        }
    }

    private static String catchingUp(Terms from, Terms to) {
        boolean cumulative = from.basis() == TaxCode.Basis.CUMULATIVE && to.basis() == TaxCode.Basis.CUMULATIVE;
        return cumulative && to.period() > 1
                ? " The new code counts from 6 April, so this includes earlier months."
                : "";
    }

    private void others() {
        if (!from.niLetter().equals(to.niLetter())) {
            add(
                    Cause.NI_LETTER,
                    terms -> terms.withLetter(to.niLetter()),
                    "Your National Insurance letter changed from %s to %s.".formatted(from.niLetter(), to.niLetter()));
        }
        Set<LoanPlan> loans = to.loans();
        if (!from.loans().equals(loans)) {
            add(Cause.STUDENT_LOAN, terms -> terms.withLoans(loans), "");
        }
    }

    private void add(Cause cause, java.util.function.UnaryOperator<Terms> change, String because) {
        steps.add(new Step(cause, Pay.NONE, change, because));
    }
}
