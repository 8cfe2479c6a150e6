package uk.gov.sop.pay.changes.followers;

import java.util.Optional;
import java.util.stream.LongStream;
import uk.gov.sop.pay.changes.figures.Pence;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.slips.Deduction;
import uk.gov.sop.pay.slips.Payslip;

/**
 * How a payslip's pension contributions come about.
 *
 * @param rate hundredths of a percent of pensionable pay
 * @param extra pence beside it
 */
record Contribution(int rate, long extra) {

    private static final long MOST_RATE = 3_000;

    long of(long pensionable) {
        return share(pensionable, rate) + extra;
    }

    /** As the payslip states the rate, or as its figures tell; where they do not, with the other payslip's rate. */
    static Contribution of(Payslip slip, Payslip other) {
        int rate = rate(slip).or(() -> rate(other)).orElse(0);
        return new Contribution(rate, slip.thisPeriod().pension() - share(pensionable(slip), rate));
    }

    private static Optional<Integer> rate(Payslip slip) {
        if (slip.pensionRate() != null) {
            return Optional.of(slip.pensionRate());
        }
        long pensionable = pensionable(slip);
        return pensionable <= 0
                ? Optional.empty()
                : amounts(slip)
                        .filter(amount -> fits(amount, pensionable))
                        .mapToObj(amount -> (int) nearest(amount, pensionable))
                        .findFirst();
    }

    /** All of them together, or one of them with the others as extra. */
    private static LongStream amounts(Payslip slip) {
        return LongStream.concat(
                LongStream.of(slip.thisPeriod().pension()),
                slip.deductions().stream()
                        .filter(deduction -> deduction.kind() == Deduction.Kind.PENSION)
                        .mapToLong(Deduction::amount));
    }

    private static boolean fits(long amount, long pensionable) {
        long rate = nearest(amount, pensionable);
        return rate >= 0 && rate <= MOST_RATE && Pence.sameButForAPenny(share(pensionable, (int) rate), amount);
    }

    private static long nearest(long amount, long pensionable) {
        return Pence.share(amount, Pence.WHOLE, pensionable);
    }

    private static long pensionable(Payslip slip) {
        return Pay.of(slip.payments()).pensionable();
    }

    private static long share(long pensionable, int rate) {
        return Pence.share(Math.max(0, pensionable), rate, Pence.WHOLE);
    }
}
