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
     */
    public static Optional<TaxableExcess> of(ExpenseKind kind, Money amount, @Nullable Money approved, Money taxable) {
        return taxable.equals(Money.ZERO)
                ? Optional.empty()
                : Optional.of(new TaxableExcess(taxable, remark(kind, amount, approved, taxable), clause(kind)));
    }

    /** {@code This line pays £5.00 more than the £55.00 that HMRC lets be paid tax-free; …}. */
    public String sentence() {
        return "This line " + remark + ".";
    }

    private static String remark(ExpenseKind kind, Money amount, @Nullable Money approved, Money taxable) {
        if (approved == null) {
            return "is taxed with pay: " + taxable + " of " + amount;
        }
        return kind == ExpenseKind.INCIDENTALS
                ? "is " + amount.minus(approved) + " over the tax-free limit of " + approved
                        + ", so all of it is taxed, not only the excess"
                : "pays " + taxable + " more than the " + approved
                        + " that HMRC lets be paid tax-free; that part is taxed with pay";
    }

    private static String clause(ExpenseKind kind) {
        return switch (kind.form()) {
            case INCIDENTALS -> "HMRC EIM02730";
            case AWAY -> "HMRC EIM30240";
            case CAR, RIDE, COMPANY_CAR, ADJUSTMENT, COST, FARE, STAY, NIGHTS -> "HMRC EIM31225";
        };
    }
}
