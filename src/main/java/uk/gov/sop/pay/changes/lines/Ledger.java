package uk.gov.sop.pay.changes.lines;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.gov.sop.pay.changes.figures.LoanPlan;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.PayElement;
import uk.gov.sop.pay.slips.Deduction;
import uk.gov.sop.pay.slips.Payment;
import uk.gov.sop.shared.CivilDates;

/** The lines of two payslips, matched: every line is in it exactly once, so that differences add up to that in net. */
public record Ledger(PaidSlip before, PaidSlip after) {

    /** Of two payslips as payroll stated them. */
    public static Ledger of(PaidSlip before, PaidSlip after, Glossary glossary) {
        SortsOfPay sorts = SortsOfPay.of(before.payslip(), after.payslip(), glossary);
        return new Ledger(before.with(sorts), after.with(sorts));
    }

    /** How a sentence says when the earlier payslip was: {@code in April 2026}. */
    public String then() {
        return sameDay() ? "on the other payslip" : when(before);
    }

    /** How a sentence says when the later payslip was: {@code in May 2026}. */
    public String now() {
        return sameDay() ? "on this payslip" : when(after);
    }

    /** A payslip and the one that corrects it, or two employments. */
    private boolean sameDay() {
        return before.payDate().equals(after.payDate());
    }

    private String when(PaidSlip slip) {
        boolean sameMonth = YearMonth.from(before.payDate()).equals(YearMonth.from(after.payDate()));
        return sameMonth ? "on " + CivilDates.text(slip.payDate()) : "in " + Words.month(slip.payDate());
    }

    /** In the order of the later payslip. */
    public List<PayLine> payments() {
        return matched(after.payslip().payments(), before.payslip().payments(), Ledger::key, PayLine::new);
    }

    public List<DeductionLine> deductions() {
        return matched(after.payslip().deductions(), before.payslip().deductions(), Ledger::key, DeductionLine::new);
    }

    private static <T, L> List<L> matched(
            List<T> after, List<T> before, Function<T, String> key, BiFunction<List<T>, List<T>, L> line) {
        Map<String, List<T>> now = grouped(after, key);
        Map<String, List<T>> then = grouped(before, key);
        Map<String, List<T>> all = new LinkedHashMap<>(now);
        all.putAll(then);
        return all.keySet().stream()
                .map(k -> line.apply(then.getOrDefault(k, List.of()), now.getOrDefault(k, List.of())))
                .toList();
    }

    private static <T> Map<String, List<T>> grouped(List<T> lines, Function<T, String> key) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        lines.forEach(line ->
                groups.computeIfAbsent(key.apply(line), k -> new ArrayList<>()).add(line));
        return groups;
    }

    /** There is one salary, whatever it is called; an arrear is that of its month. */
    private static String key(Payment payment) {
        return payment.element() == PayElement.SALARY
                ? PayElement.SALARY.name()
                : folded(payment.description()) + " of " + payment.periodOf();
    }

    private static String key(Deduction deduction) {
        return switch (deduction.kind()) {
            case TAX, NATIONAL_INSURANCE, PENSION -> deduction.kind().name();
            case STUDENT_LOAN ->
                LoanPlan.of(deduction.description())
                        .map(LoanPlan::name)
                        .orElse("loan " + folded(deduction.description()));
            case OTHER -> "other " + folded(deduction.description());
        };
    }

    static String folded(String description) {
        return description
                .toLowerCase(Locale.UK)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
