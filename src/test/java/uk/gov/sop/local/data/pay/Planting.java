package uk.gov.sop.local.data.pay;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.cast.Week;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.glossary.PayElement;

/** How a cause is put into somebody's pay. */
interface Planting {

    void into(PairPlan plan, Dice dice);

    static Planting of(Cause cause) {
        return switch (cause) {
            case TAX_CODE -> Planting::taxCode;
            case TAX_BASIS -> Planting::taxBasis;
            case NI_LETTER -> Planting::niLetter;
            case PENSION_BAND -> Planting::pensionBand;
            case STUDENT_LOAN -> Planting::studentLoan;
            case PAY_AWARD -> Planting::payAward;
            case HOURS -> Planting::hours;
            case ALLOWANCE -> Planting::allowance;
            case OVERTIME -> Planting::overtime;
            case ONE_OFF ->
                (plan, dice) -> once(
                        plan,
                        dice,
                        Payment.oneOff(
                                dice.pick(List.of(
                                        "Performance award",
                                        "In-year bonus",
                                        "Recognition payment",
                                        "Non-consolidated award",
                                        "Special bonus",
                                        "Vouchers (taxable)")),
                                5_000L * dice.between(2, 40)));
            case RECOVERY -> Planting::recovery;
            case UNPAID_LEAVE ->
                (plan, dice) -> once(
                        plan,
                        dice,
                        daysOff(
                                plan,
                                dice,
                                dice.pick(List.of(
                                        "Unpaid leave",
                                        "Leave without pay",
                                        "Unpaid parental leave",
                                        "Unpd leave",
                                        "LWP")),
                                PayElement.UNPAID_LEAVE));
            case STRIKE ->
                (plan, dice) -> once(
                        plan,
                        dice,
                        daysOff(
                                plan,
                                dice,
                                dice.pick(List.of("Strike deduction", "Industrial action", "Ind. action")),
                                PayElement.STRIKE));
            case PART_MONTH -> Planting::partMonth;
            case BACK_DATED -> Planting::backDated;
            case EXPENSES -> (plan, dice) -> once(plan, dice, Payment.expenses(dice.between(500, 40_000)));
            case OTHER_DEDUCTION -> Planting::otherDeduction;
            default -> throw new IllegalArgumentException("Nobody plants " + cause + ".");
        };
    }

    /** What must be so for a cause to be possible, and stays so when it is left out. */
    static void begin(PairPlan plan, long seed) {
        if (plan.planted.contains(Cause.TAX_BASIS)) {
            Dice dice = new Dice(seed, "basis");
            plan.joined = plan.when.minusMonths(dice.below(3));
            plan.past.code = new CodeOfTax(plan.past.code.code(), dice.inPercent(80));
        }
        if (plan.planted.contains(Cause.PART_MONTH) && startsInPart(seed)) {
            plan.joined = plan.when;
        }
    }

    private static boolean startsInPart(long seed) {
        return new Dice(seed, "part month").inPercent(70);
    }

    private static void all(PairPlan plan, Consumer<PayMonth> change) {
        change.accept(plan.past);
        change.accept(plan.before);
        change.accept(plan.after);
    }

    /** In the later month, in the earlier one, or in both with other figures. */
    private static void once(PairPlan plan, Dice dice, Payment payment) {
        (dice.inPercent(60) ? plan.after : plan.before).more.add(payment);
    }

    private static void starts(PairPlan plan, Dice dice, Consumer<PayMonth> change) {
        if (dice.inPercent(60)) {
            change.accept(plan.after);
        } else {
            change.accept(plan.past);
            change.accept(plan.before);
        }
    }

    private static void taxCode(PairPlan plan, Dice dice) {
        String code =
                dice.pick(List.of("1257L", "1185L", "1131N", "1383M", "K120", "K475", "BR", "0T", "900L", "1400T"));
        starts(plan, dice, month -> month.code = month.codeOf(code, month.code.month1()));
    }

    private static void taxBasis(PairPlan plan, Dice dice) {
        plan.after.code = new CodeOfTax(plan.after.code.code(), !plan.past.code.month1());
    }

    private static void niLetter(PairPlan plan, Dice dice) {
        all(plan, month -> month.letter = "A");
        String other = dice.pick(List.of("C", "J"));
        starts(plan, dice, month -> month.letter = other);
    }

    private static void pensionBand(PairPlan plan, Dice dice) {
        int rate = dice.pick(List.of(460, 545, 735, 0));
        int other = dice.pick(List.of(580, 650, 850));
        all(plan, month -> month.pensionRate = rate);
        plan.after.pensionRate = other;
    }

    private static void studentLoan(PairPlan plan, Dice dice) {
        StudyLoan loan = dice.pick(List.of(StudyLoan.values()));
        all(plan, month -> month.loan = null);
        starts(plan, dice, month -> month.loan = loan);
    }

    private static void payAward(PairPlan plan, Dice dice) {
        long was = plan.after.annual();
        plan.after.fullTime = plan.after.fullTime * (10_000 + dice.between(150, 900)) / 10_000;
        int months = dice.inPercent(40) ? 0 : dice.between(1, 5);
        String name = dice.pick(
                List.of("Pay award arrears", "Pay award arrears", "Salary arrears", "Arrears", "Arrs basic pay"));
        for (int i = months; i > 0; i--) {
            YearMonth month = plan.when.plusMonths(1L - i);
            arrears(plan.after, name, month, Pence.share(plan.after.annual() - was, 1, 12));
        }
    }

    private static void arrears(PayMonth in, String name, @Nullable YearMonth of, long amount) {
        in.more.add(new Payment(name, null, null, amount, true, true, of, PayElement.ARREARS));
    }

    private static void hours(PairPlan plan, Dice dice) {
        List<Week> weeks = List.of(Week.FULL, Week.MONDAYS_OFF, Week.THREE_DAYS, Week.MORNINGS);
        Week was = dice.pick(weeks);
        Week is = dice.pick(weeks.stream().filter(week -> week != was).toList());
        all(plan, month -> month.week = was);
        plan.after.week = is;
    }

    private static void allowance(PairPlan plan, Dice dice) {
        String name = dice.pick(List.of(
                "First aid allowance",
                "Responsibility allowance",
                "London weighting",
                "Recruitment and retention allowance",
                "Language supplement",
                "Temporary duty allce",
                "Shift premium",
                "Rec & ret allow",
                "Night disturbance"));
        long amount = 500L * dice.between(2, 60);
        if (dice.inPercent(25)) {
            all(plan, month -> month.more.add(Payment.allowance(name, 10_000)));
            plan.after.more.removeIf(payment -> payment.description().equals(name));
            plan.after.more.add(Payment.allowance(name, 10_000 + amount));
        } else {
            starts(plan, dice, month -> month.more.add(Payment.allowance(name, amount)));
        }
    }

    private static void overtime(PairPlan plan, Dice dice) {
        long before = Pence.share(plan.before.annual(), 3, 2 * 52 * 37);
        long after = Pence.share(plan.after.annual(), 3, 2 * 52 * 37);
        String name = dice.pick(List.of("Overtime", "Overtime at time and a half", "O/T 1.5", "Additional hours"));
        boolean both = dice.inPercent(30);
        if (both || dice.inPercent(50)) {
            plan.before.more.add(overtime(name, 5 * dice.between(2, 20), before));
        }
        if (both || plan.before.more.stream().noneMatch(payment -> payment.element() == PayElement.OVERTIME)) {
            plan.after.more.add(overtime(name, 5 * dice.between(21, 60), after));
        }
    }

    private static Payment overtime(String name, int tenths, long rate) {
        Payment usual = Payment.overtime(tenths, rate);
        return new Payment(name, tenths, rate, usual.amount(), true, false, null, PayElement.OVERTIME);
    }

    private static void recovery(PairPlan plan, Dice dice) {
        long amount = 500L * dice.between(2, 60);
        if (dice.inPercent(50)) {
            starts(
                    plan,
                    dice,
                    month -> month.others.add(
                            new Deduction(Deduction.Kind.OTHER, "Recovery of overpayment", amount, 5 * amount)));
        } else {
            starts(
                    plan,
                    dice,
                    month -> month.more.add(new Payment(
                            "Overpayment recovered", null, null, -amount, true, true, null, PayElement.RECOVERY)));
        }
    }

    private static Payment daysOff(PairPlan plan, Dice dice, String name, PayElement element) {
        long day = Pence.share(plan.past.annual(), 1, 260);
        return new Payment(name, null, null, -day * dice.between(1, 6), true, true, null, element);
    }

    private static void partMonth(PairPlan plan, Dice dice) {
        boolean starts = startsInPart(plan.seed);
        YearMonth month = starts ? plan.when : plan.when.plusMonths(1);
        (starts ? plan.before : plan.after).days = dice.between(3, month.lengthOfMonth() - 2);
    }

    private static void backDated(PairPlan plan, Dice dice) {
        List<String> names = plan.planted.contains(Cause.PAY_AWARD)
                ? List.of("Arrears of first aid allowance", "Back-dated hours correction")
                : List.of("Arrears", "Back pay", "Arrears of first aid allowance", "Back-dated hours correction");
        PayMonth in = dice.inPercent(60) ? plan.after : plan.before;
        YearMonth of = dice.inPercent(80) ? plan.when.minusMonths(dice.between(1, 4)) : null;
        arrears(in, dice.pick(names), of, 500L * dice.between(3, 80));
    }

    private static void otherDeduction(PairPlan plan, Dice dice) {
        String name =
                dice.pick(List.of("Season ticket loan", "Cycle to work", "Charity giving", "Prospect subscription"));
        long amount = 100L * dice.between(5, 250);
        starts(plan, dice, month -> month.others.add(new Deduction(Deduction.Kind.OTHER, name, amount, null)));
    }
}
