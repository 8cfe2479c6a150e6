package uk.gov.sop.local.data.pay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.cast.Place;
import uk.gov.sop.local.data.cast.Week;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.shared.TaxYear;

/** Somebody's months: those of the past, the one before and the one after, with causes planted in them. */
final class PairPlan {

    private static final List<String> CODES =
            List.of("1257L", "1257L", "1257L", "1257L", "1185L", "1131N", "1383M", "K120");
    private static final YearMonth FIRST = YearMonth.of(2025, 4);

    final long seed;
    final Dice base;
    final Set<Cause> planted;
    YearMonth joined;
    YearMonth when;
    final PayMonth past = new PayMonth();
    PayMonth before;
    PayMonth after;

    /** An earlier month with something more makes the tax year uneven. */
    private final boolean uneven;

    PairPlan(long seed, Set<Cause> planted) {
        this(seed, planted, null);
    }

    /** @param without a cause that is left out while everything around it stays */
    PairPlan(long seed, Set<Cause> planted, @Nullable Cause without) {
        this.seed = seed;
        this.planted = planted;
        this.base = new Dice(seed, "pair");
        int month = base.inPercent(8) ? 11 + 12 * base.below(1) : base.below(23);
        this.when = FIRST.plusMonths(month);
        this.joined = base.inPercent(85) ? FIRST.minusMonths(1) : when.minusMonths(base.below(5));
        this.uneven = base.inPercent(10);
        everyday();
        Planting.begin(this, seed);
        this.before = past.copy();
        this.after = past.copy();
        for (Cause cause : planted) {
            if (cause != without) {
                Planting.of(cause).into(this, new Dice(seed, cause.name()));
            }
        }
    }

    private void everyday() {
        past.fullTime = 100L * base.between(23_000, 90_000);
        past.place = base.pick(Place.ALL);
        past.department = base.pick(List.of("CO", "CO", "GPA", "EA", "HMT"));
        past.week = base.inPercent(25) ? base.pick(List.of(Week.values())) : Week.FULL;
        past.code = past.codeOf(base.pick(CODES), base.inPercent(8));
        past.letter = base.inPercent(85) ? "A" : base.pick(List.of("C", "J", "M", "H", "V"));
        past.loan = base.inPercent(30) ? base.pick(List.of(StudyLoan.values())) : null;
        if (base.inPercent(25)) {
            past.more.add(Payment.allowance("Fire warden allowance", 1_500));
        }
        if (base.inPercent(30)) {
            past.others.add(new Deduction(Deduction.Kind.OTHER, "Trade union subscription", 1_450, null));
        }
    }

    int year() {
        return TaxYear.of(when.atEndOfMonth()).startYear();
    }

    boolean crossesTaxYear() {
        return when.getMonthValue() == 3;
    }

    ObjectNode[] paid() {
        return paid(past, before, after);
    }

    /** Months without anything planted: what the calendar alone does, at the same pension rate. */
    long drift() {
        PaidMonths rates = new PaidMonths();
        rates.pay(past, when);
        PayMonth same = past.copy();
        same.pensionRate = rates.lastRate();
        return difference(paid(same, same, same));
    }

    static long difference(ObjectNode[] pair) {
        return pair[1].at("/totals/net").asLong() - pair[0].at("/totals/net").asLong();
    }

    private ObjectNode[] paid(PayMonth past, PayMonth before, PayMonth after) {
        PaidMonths payroll = new PaidMonths();
        YearMonth begin = YearMonth.of(year(), 4);
        for (YearMonth month = joined.isAfter(begin) ? joined : begin;
                month.isBefore(when);
                month = month.plusMonths(1)) {
            payroll.pay(uneven && month.equals(when.minusMonths(2)) ? withMore(past) : past, month);
        }
        return new ObjectNode[] {payroll.pay(before, when), payroll.pay(after, when.plusMonths(1))};
    }

    private static PayMonth withMore(PayMonth month) {
        PayMonth more = month.copy();
        more.more.add(Payment.oneOff("Performance award", 60_000));
        return more;
    }
}
