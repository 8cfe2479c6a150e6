package uk.gov.sop.pay.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class PayslipSumsTest {

    @Property(tries = 300)
    void figures_taken_from_the_lines_are_always_found_right(
            @ForAll("payments") List<Payment> payments, @ForAll("deductions") List<Deduction> deductions) {
        assertEquals(List.of(), payslip(payments, deductions, 0).findings());
    }

    @Property(tries = 300)
    void a_penny_or_more_too_much_or_too_little_is_always_found(
            @ForAll("payments") List<Payment> payments,
            @ForAll("deductions") List<Deduction> deductions,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long off) {
        assertEquals(off == 0, payslip(payments, deductions, off).findings().isEmpty());
    }

    @Property(tries = 300)
    void a_contribution_to_a_pension_lowers_what_is_taxed_and_not_what_is_niable(
            @ForAll("payments") List<Payment> payments, @ForAll @LongRange(min = 1, max = 1_000_000) long pension) {
        Figures without = Figures.of(payments, List.of());
        Figures with = Figures.of(payments, List.of(new Deduction(Deduction.Kind.PENSION, "Pension", pension, null)));
        assertEquals(without.taxable() - pension, with.taxable());
        assertEquals(without.niable(), with.niable());
        assertFalse(with.equals(without));
    }

    private static Payslip payslip(List<Payment> payments, List<Deduction> deductions, long off) {
        long paid = payments.stream().mapToLong(Payment::amount).sum();
        long taken = deductions.stream().mapToLong(Deduction::amount).sum();
        long net = paid - taken + off;
        Figures figures = Figures.of(payments, deductions);
        return new Payslip(
                "CO100001",
                "1257L",
                TaxCode.Basis.CUMULATIVE,
                "AB123456C",
                "A",
                3_700_000,
                2220,
                460,
                payments,
                deductions,
                List.of(new NetPayment("BACS", null, net)),
                figures,
                figures,
                new Totals(paid, taken, net),
                null);
    }

    @Provide
    Arbitrary<List<Payment>> payments() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(amounts(), either, either)
                .as((amount, taxable, niable) ->
                        new Payment("Pay", null, null, amount, taxable, niable, null, null, null, null, null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Deduction>> deductions() {
        return Combinators.combine(amounts(), Arbitraries.of(Deduction.Kind.class))
                .as((amount, kind) -> new Deduction(kind, "Deduction", amount, null))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(-1_000_000, 10_000_000);
    }
}
