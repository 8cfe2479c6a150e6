package uk.gov.sop.pay.changes.figures;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What deductions are worked out with, by tax year: the file {@code pay-figures.json}. */
@RegisterForReflection(registerFullHierarchy = true)
public record PayFigures(List<Year> years) {

    /** Nothing for a year that the file does not know: another's figures would explain wrongly. */
    public Optional<Year> of(int taxYear) {
        return years.stream().filter(year -> year.taxYear == taxYear).findFirst();
    }

    /**
     * The figures of one tax year.
     *
     * @param taxYear the calendar year it begins in
     */
    public record Year(
            int taxYear,
            IncomeTax incomeTax,
            NationalInsurance nationalInsurance,
            List<Band> alphaPension,
            Map<LoanPlan, LoanTerms> studentLoans) {

        /** Hundredths of a percent: the alpha scheme's band is that of a month's pensionable pay times twelve. */
        public int alphaRate(long pensionable) {
            return alphaPension.stream()
                    .filter(band -> 12 * pensionable <= 100 * band.limit())
                    .findFirst()
                    .orElse(alphaPension.getLast())
                    .rate();
        }
    }

    /**
     * A rate up to a yearly amount.
     *
     * @param upTo pounds; null for no end
     * @param rate hundredths of a percent
     */
    public record Band(@Nullable Long upTo, int rate) {

        long limit() {
            return upTo == null ? 1_000_000_000_000L : upTo;
        }
    }

    /**
     * When a loan is repaid.
     *
     * @param threshold pounds a year
     * @param rate hundredths of a percent of what is above it
     */
    public record LoanTerms(long threshold, int rate) {

        private static final long POUND = 100;

        /** Of a month's NI-able pay: whole pounds, rounded down, in pence. */
        public long repayment(long niable) {
            long above = niable - POUND * threshold / 12;
            return above <= 0 ? 0 : above * rate / Pence.WHOLE / POUND * POUND;
        }
    }
}
