package uk.gov.sop.local.data.pay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.pay.changes.lines.Cause;

/** Pairs of payslips whose causes are known, because they were put there; worked out by the demo's payroll. */
public final class PairMaker {

    public static final List<Cause> PLANTED = List.of(
            Cause.TAX_CODE,
            Cause.TAX_BASIS,
            Cause.NI_LETTER,
            Cause.PENSION_BAND,
            Cause.STUDENT_LOAN,
            Cause.PAY_AWARD,
            Cause.HOURS,
            Cause.ALLOWANCE,
            Cause.OVERTIME,
            Cause.ONE_OFF,
            Cause.RECOVERY,
            Cause.UNPAID_LEAVE,
            Cause.STRIKE,
            Cause.PART_MONTH,
            Cause.BACK_DATED,
            Cause.EXPENSES,
            Cause.OTHER_DEDUCTION);

    /** Less than this is no cause that staff would ask about, nor one that could be told from rounding. */
    private static final long FELT = 200;

    private static final long SHOWN = 50;

    private PairMaker() {}

    /** Two months in a row, and why they differ. */
    public record Pair(ObjectNode before, YearMonth month, ObjectNode after, Set<Cause> causes) {

        public LocalDate beforeDate() {
            return month.atEndOfMonth();
        }

        public LocalDate afterDate() {
            return month.plusMonths(1).atEndOfMonth();
        }
    }

    /** Pairs with one thing changed. */
    public static Stream<Pair> of(Cause cause) {
        return seeds(cause.ordinal())
                .mapToObj(seed -> pair(seed, EnumSet.of(cause)))
                .flatMap(List::stream);
    }

    /** Pairs with two to four things changed. */
    public static Stream<Pair> mixed() {
        return seeds(99)
                .mapToObj(seed -> pair(seed, someOf(new Dice(seed, "causes"))))
                .flatMap(List::stream);
    }

    private static LongStream seeds(int range) {
        return LongStream.iterate(range * 1_000_000L, seed -> seed + 1);
    }

    private static Set<Cause> someOf(Dice dice) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        int count = dice.between(2, 4);
        while (causes.size() < count) {
            causes.add(dice.pick(PLANTED));
        }
        return causes;
    }

    /** None where something planted changes too little, or where chance would have it near the line. */
    private static List<Pair> pair(long seed, Set<Cause> planted) {
        PairPlan plan = new PairPlan(seed, planted);
        ObjectNode[] paid = plan.paid();
        long drift = plan.drift();
        if (!isFelt(seed, planted, PairPlan.difference(paid)) || Math.abs(drift) >= SHOWN && Math.abs(drift) < FELT) {
            return List.of();
        }
        Set<Cause> causes = EnumSet.copyOf(planted);
        if (Math.abs(drift) >= FELT) {
            causes.add(plan.crossesTaxYear() ? Cause.NEW_TAX_YEAR : Cause.TAX_CATCH_UP);
        }
        if (paid[0].get("pensionRate").asInt() != paid[1].get("pensionRate").asInt()) {
            causes.add(Cause.PENSION_BAND);
        }
        dress(paid, new Dice(seed, "dress"));
        return List.of(new Pair(paid[0], plan.when, paid[1], causes));
    }

    private static boolean isFelt(long seed, Set<Cause> planted, long difference) {
        List<Long> effects = new ArrayList<>();
        for (Cause cause : planted) {
            effects.add(difference - PairPlan.difference(new PairPlan(seed, planted, cause).paid()));
        }
        return effects.stream().allMatch(effect -> Math.abs(effect) >= FELT);
    }

    /** One payroll in four does not say what a payment is, nor the pension rate; some write the basis into the code. */
    private static void dress(ObjectNode[] paid, Dice dice) {
        boolean silent = dice.inPercent(25);
        String suffix = dice.pick(List.of("", " M1", "X"));
        for (ObjectNode slip : paid) {
            if (silent) {
                slip.putNull("pensionRate");
                slip.withArray("/payments")
                        .forEach(p -> ((ObjectNode) p).putNull("element").putNull("unit"));
            }
            if (slip.get("taxBasis").asText().equals("WEEK1_MONTH1")) {
                slip.put("taxCode", slip.get("taxCode").asText() + suffix);
            }
        }
    }
}
