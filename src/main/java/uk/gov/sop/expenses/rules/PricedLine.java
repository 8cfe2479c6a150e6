package uk.gov.sop.expenses.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExchangeRate;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.TaxableExcess;
import uk.gov.sop.shared.Money;

/**
 * A line as the rules see it: what was said and what it comes to.
 *
 * @param approved the most that HMRC lets be paid without tax; null where the actual cost is paid
 * @param taxable what is paid above it
 * @param trip what was judged of a whole trip's incidentals; null where nothing of them is taxed, and for other kinds
 * @param exchange of what was paid in another currency; null where no rate is known, or none is needed
 */
public record PricedLine(
        Expense said,
        Money amount,
        @Nullable Money approved,
        Money taxable,
        @Nullable String trip,
        @Nullable ExchangeRate exchange) {

    /** Empty where nothing is taxable. */
    Optional<TaxableExcess> excess() {
        return TaxableExcess.of(said.kind(), amount, approved, taxable, trip);
    }
}
