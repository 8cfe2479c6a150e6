package uk.gov.sop.expenses.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/**
 * What a line comes to.
 *
 * @param parts they add up to the amount exactly; empty when nothing is due
 * @param approved the most that HMRC lets be paid without tax; null where the actual cost is paid
 * @param taxable what is paid above it, never negative
 */
public record Priced(List<Part> parts, @Nullable Money approved, Money taxable) {

    static Priced cost(Part part) {
        return new Priced(List.of(part), null, Money.ZERO);
    }

    /** Only what is paid above the approved amount is taxable (EIM31225, EIM30240). */
    static Priced rate(List<Part> paid, Money approved) {
        Money excess = sum(paid).minus(approved);
        return new Priced(paid, approved, excess.compareTo(Money.ZERO) > 0 ? excess : Money.ZERO);
    }

    public Money amount() {
        return sum(parts);
    }

    static Money sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }
}
