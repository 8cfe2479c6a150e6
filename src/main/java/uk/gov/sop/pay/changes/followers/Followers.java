package uk.gov.sop.pay.changes.followers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.gov.sop.pay.changes.figures.Opening;
import uk.gov.sop.pay.changes.figures.PayFigures;
import uk.gov.sop.pay.changes.figures.Pence;
import uk.gov.sop.pay.changes.lines.DeductionLine;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.changes.lines.PayChange;
import uk.gov.sop.pay.changes.lines.Share;

/** What tax, National Insurance, pension and loan repayments owe to each cause. */
public final class Followers {

    static final String ROUNDING =
            "Tax is worked out in whole pounds and other amounts are rounded, so pennies move from month to month.";

    private final Ledger ledger;
    private final Terms from;
    private final Terms to;
    private final List<Share> drivers;
    private final Walk walk;

    public Followers(Ledger ledger, List<Share> drivers, PayFigures figures) {
        this.ledger = ledger;
        this.drivers = drivers;
        this.from = terms(ledger.before(), ledger.after(), figures);
        this.to = terms(ledger.after(), ledger.before(), figures);
        this.walk = walk(from, to);
    }

    private static Terms terms(PaidSlip paid, PaidSlip other, PayFigures figures) {
        return Terms.of(paid, other, figures, new LoansPaid(paid, other, figures).plans());
    }

    public List<Share> shares() {
        return ledger.deductions().stream()
                .filter(DeductionLine::followsPay)
                .map(Followed::of)
                .flatMap(this::shares)
                .toList();
    }

    private Stream<Share> shares(Followed followed) {
        if (!walk.canWorkOut(followed)) {
            return Unsplit.shares(followed, walk.steps());
        }
        Walk best = best(followed);
        long remainder = best.remainder(followed);
        boolean understood = Math.abs(remainder) <= Pence.A_POUND
                || Math.abs(best.offBefore(followed)) <= Pence.A_POUND
                || Math.abs(best.offAfter(followed)) <= Pence.A_POUND;
        return understood
                ? Stream.concat(best.shares(followed).stream(), Unsplit.rest(followed, remainder))
                : Unsplit.shares(followed, walk.steps());
    }

    /**
     * Where the year so far does not tell the tax: after another employment it may have been up to date even so, and
     * another department goes on with it although its payslips count anew.
     */
    private Walk best(Followed followed) {
        return followed.what() != PayChange.What.TAX
                ? walk
                : Stream.<Supplier<Walk>>of(() -> walk, () -> upToDate(followed), this::goingOn)
                        .map(Supplier::get)
                        .filter(candidate -> isClose(candidate, followed))
                        .findFirst()
                        .orElse(walk);
    }

    private Walk upToDate(Followed followed) {
        long off = -walk.offBefore(followed);
        return walk(
                from.with(from.opening().withMoreTax(off)),
                sameYear() ? to.with(to.opening().withMoreTax(off)) : to);
    }

    private Walk goingOn() {
        Opening goingOn = from.opening().plus(Opening.ofMonth(ledger.before().payslip()));
        return walk(from, sameYear() ? to.with(goingOn) : to);
    }

    private boolean sameYear() {
        return ledger.before().taxYear() == ledger.after().taxYear();
    }

    private static boolean isClose(Walk walk, Followed followed) {
        return Math.abs(walk.remainder(followed)) <= Pence.A_POUND;
    }

    private Walk walk(Terms start, Terms end) {
        return Walk.of(new ArrayList<>(Steps.of(ledger, drivers, start, end)), start);
    }
}
