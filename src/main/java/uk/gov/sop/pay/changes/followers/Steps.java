package uk.gov.sop.pay.changes.followers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import uk.gov.sop.pay.changes.figures.LoanPlan;
import uk.gov.sop.pay.changes.figures.Opening;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.changes.lines.Share;
import uk.gov.sop.pay.slips.Deduction;
import uk.gov.sop.pay.slips.TaxCode;
import uk.gov.sop.shared.TaxYear;

/** The steps from the earlier payslip's terms to the later one's: the calendar, then pay, then what is taken from it. */
final class Steps {

    private static final String CATCH_UP =
            "Your tax is worked out on the whole tax year so far. The year was uneven, as after a start or a change of pay "
                    + "or tax code, so the same pay does not bear the same tax as last time.";

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
        Map<Cause, Opening> passed = all.passing(sums(drivers, Share::passing));
        all.calendar(passed);
        all.pay(sums(drivers, share -> share.pay().plus(share.passing())));
        all.pension();
        all.tax();
        all.others();
        return all.steps;
    }

    private static Map<Cause, Pay> sums(List<Share> drivers, Function<Share, Pay> of) {
        Map<Cause, Pay> sums = new EnumMap<>(Cause.class);
        drivers.forEach(share -> sums.merge(share.cause(), of.apply(share), Pay::plus));
        sums.values().removeIf(Pay.NONE::equals);
        return sums;
    }

    /** The earlier month as if what it alone had had never been, and what that would spare the tax year. */
    private Map<Cause, Opening> passing(Map<Cause, Pay> passing) {
        Map<Cause, Opening> passed = new EnumMap<>(Cause.class);
        Terms now = from;
        for (Map.Entry<Cause, Pay> entry : passing.entrySet()) {
            Terms without = now.plus(entry.getValue().negated());
            passed.put(entry.getKey(), now.month().minus(without.month()));
            pay(entry.getKey(), entry.getValue().negated());
            now = without;
        }
        return passed;
    }

    /** Into the later month as if it had never been; that it was still evens out, by its own cause. */
    private void calendar(Map<Cause, Opening> passed) {
        boolean newYear = ledger.before().taxYear() != ledger.after().taxYear();
        boolean counts =
                !newYear && ledger.after().payDate().isAfter(ledger.before().payDate());
        Opening spared = passed.values().stream().reduce(new Opening(0, 0), Opening::plus);
        Terms calendar = counts ? to.with(to.opening().minus(spared)) : to;
        add(
                newYear ? Cause.NEW_TAX_YEAR : Cause.TAX_CATCH_UP,
                terms -> terms.at(calendar),
                newYear ? newYear() : CATCH_UP);
        if (counts) {
            passed.forEach((cause, sum) ->
                    add(cause, terms -> terms.with(terms.opening().plus(sum)), ""));
        }
    }

    private String newYear() {
        return "This payslip is of the tax year %s and the other of %s. Tax starts afresh each 6 April, and rates and limits can change."
                .formatted(
                        new TaxYear(ledger.after().taxYear()),
                        new TaxYear(ledger.before().taxYear()));
    }

    private void pay(Map<Cause, Pay> sums) {
        sums.forEach(this::pay);
    }

    private void pay(Cause cause, Pay pay) {
        steps.add(new Step(cause, pay, terms -> terms.plus(pay), ""));
    }

    private void pension() {
        Contribution then = from.pension();
        Contribution now = to.pension();
        if (then.extra() != now.extra()) {
            Contribution extra = new Contribution(then.rate(), now.extra());
            add(causeOfExtra(now.extra() - then.extra()), terms -> terms.with(extra), extraInWords());
        }
        if (then.rate() != now.rate()) {
            add(Cause.PENSION_BAND, terms -> terms.with(now), new PensionBand(from, to).inWords());
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
                .filter(d -> d.kind() == Deduction.Kind.PENSION)
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
                            ? "Your tax is now worked out on the whole tax year so far, and not on each payday alone."
                            : "Your tax is now worked out on each payday alone, and not on the whole tax year so far.");
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

    private void add(Cause cause, UnaryOperator<Terms> change, String because) {
        steps.add(new Step(cause, Pay.NONE, change, because));
    }
}
