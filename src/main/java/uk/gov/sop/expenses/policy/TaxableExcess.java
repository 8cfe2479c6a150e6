package uk.gov.sop.expenses.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/**
 * What of a line is taxable pay, and why. Of a rate it is what is paid above HMRC's amount; of incidentals all or
 * nothing.
 *
 * @param taxable a penny or more
 * @param remark what the rule says of the line, without its subject
 * @param clause where the rule is written down
 */
public record TaxableExcess(Money taxable, String remark, String clause) {

    /**
     * Empty where nothing is taxable.
     *
     * @param amount what is paid
     * @param approved the most that HMRC lets be paid without tax; null where the actual cost is paid
     * @param trip what was judged of a whole trip's incidentals; null for any other line
     */
    public static Optional<TaxableExcess> of(
            ExpenseKind kind, Money amount, @Nullable Money approved, Money taxable, @Nullable String trip) {
        if (taxable.equals(Money.ZERO)) {
            return Optional.empty();
        }
        String remark = trip == null ? remark(amount, approved, taxable) : trip;
        return Optional.of(new TaxableExcess(taxable, remark, clause(kind)));
    }

    /** {@code This line pays £5.00 more than the £55.00 that HMRC lets be paid tax-free; …}. */
    public String sentence() {
        return "This line " + remark + ".";
    }

    /** Incidentals that were judged before the reason was kept are taxed in full. */
    private static String remark(Money amount, @Nullable Money approved, Money taxable) {
        return approved == null || !amount.minus(approved).equals(taxable)
                ? "is taxed with pay: " + taxable + " of " + amount
                : "pays " + taxable + " more than the " + approved
                        + " that HMRC lets be paid tax-free; that part is taxed with pay";
    }

    private static String clause(ExpenseKind kind) {
        return switch (kind.form()) {
            case INCIDENTALS -> "HMRC EIM02730";
            case AWAY -> "HMRC EIM30240";
            case ADJUSTMENT -> "HMRC EIM31225 for mileage, EIM30240 for scale rates";
            case CAR, RIDE, COMPANY_CAR, COST, TRANSPORT, FARE, STAY, NIGHTS -> "HMRC EIM31225";
        };
    }
}
