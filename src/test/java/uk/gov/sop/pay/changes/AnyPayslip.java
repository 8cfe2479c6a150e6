package uk.gov.sop.pay.changes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.glossary.PayElement;
import uk.gov.sop.pay.slips.Deduction;
import uk.gov.sop.pay.slips.Figures;
import uk.gov.sop.pay.slips.NetPayment;
import uk.gov.sop.pay.slips.Payment;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.TaxCode;
import uk.gov.sop.pay.slips.Totals;
import uk.gov.sop.shared.TaxYear;

/** Payslips of any lines whatever, as long as they add up. */
final class AnyPayslip {

    private static final List<String> PAYMENTS = List.of(
            "Salary",
            "Basic pay",
            "Overtime",
            "First aid allowance",
            "Pay award arrears",
            "Bonus",
            "Strike",
            "Unpaid leave",
            "Expenses",
            "Recovery of overpayment",
            "Something else");
    private static final List<String> DEDUCTIONS = List.of(
            "PAYE income tax", "National Insurance", "Pension: alpha", "Student loan plan 2", "Student loan", "Union");
    private static final List<String> CODES = List.of(
            "1257L", "S1257L", "C1257L", "K475", "SK475", "SD3", "0T M1", "1212LX", "NT", "BR", "D0", "D1", "9999T");

    private AnyPayslip() {}

    static Arbitrary<PaidSlip> any() {
        Arbitrary<LocalDate> dates = Arbitraries.integers()
                .between(0, 1_200)
                .map(day -> LocalDate.of(2024, 3, 1).plusDays(day));
        return Combinators.combine(
                        dates, Arbitraries.of(CODES), terms(), lists(payments(), 1), lists(deductions(), 0), figures())
                .as(AnyPayslip::paid);
    }

    private record Contracted(long annual, int minutes, Integer rate, String letter) {}

    private static PaidSlip paid(
            LocalDate date,
            String code,
            Contracted terms,
            List<Payment> payments,
            List<Deduction> deductions,
            Figures opening) {
        Figures period = Figures.of(payments, deductions);
        long paid = payments.stream().mapToLong(Payment::amount).sum();
        long taken = deductions.stream().mapToLong(Deduction::amount).sum();
        boolean month1 = code.matches(".*(M1|X)");
        Payslip slip = new Payslip(
                "CO100001",
                code,
                month1 ? TaxCode.Basis.WEEK1_MONTH1 : TaxCode.Basis.CUMULATIVE,
                "AB123456C",
                terms.letter,
                terms.annual,
                terms.minutes,
                terms.rate,
                payments,
                deductions,
                List.of(new NetPayment("BACS", null, paid - taken)),
                period,
                plus(period, opening),
                new Totals(paid, taken, paid - taken),
                null);
        return new PaidSlip(slip, date, TaxYear.of(date).startYear(), TaxYear.periodOf(date));
    }

    private static Figures plus(Figures one, Figures other) {
        return new Figures(
                one.gross() + other.gross(),
                one.taxable() + other.taxable(),
                one.niable() + other.niable(),
                one.tax() + other.tax(),
                one.ni() + other.ni(),
                one.pension() + other.pension());
    }

    private static Arbitrary<Contracted> terms() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, Payslip.MOST_PENCE),
                        Arbitraries.of(0, 1110, 2220),
                        Arbitraries.of(460, 545).injectNull(0.4),
                        Arbitraries.of("A", "B", "C", "J", "X"))
                .as(Contracted::new);
    }

    private static Arbitrary<Payment> payments() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.of(PAYMENTS),
                        amounts(),
                        either,
                        either,
                        either.injectNull(0.3),
                        Arbitraries.of(PayElement.class).injectNull(0.5),
                        Arbitraries.of(YearMonth.of(2026, 4), YearMonth.of(2026, 5))
                                .injectNull(0.7),
                        Arbitraries.longs().between(0, 100_000).injectNull(0.7))
                .as((description, amount, taxable, niable, pensionable, element, of, rate) -> new Payment(
                        description,
                        rate == null ? null : BigDecimal.valueOf(amount, 3),
                        rate,
                        amount,
                        taxable,
                        niable,
                        pensionable,
                        of,
                        element,
                        null,
                        null));
    }

    private static Arbitrary<Deduction> deductions() {
        return Combinators.combine(amounts(), Arbitraries.of(Deduction.Kind.class), Arbitraries.of(DEDUCTIONS))
                .as((amount, kind, description) -> new Deduction(kind, description, amount, null));
    }

    private static Arbitrary<Figures> figures() {
        return amounts()
                .list()
                .ofSize(6)
                .map(of -> new Figures(of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), of.get(5)));
    }

    private static <T> Arbitrary<List<T>> lists(Arbitrary<T> of, int least) {
        return of.list().ofMinSize(least).ofMaxSize(8).map(ArrayList::new);
    }

    private static Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(-1_000_000, 10_000_000);
    }
}
