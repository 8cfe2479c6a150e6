package uk.gov.sop.expenses.topups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.expenses.policy.Priced;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.TaxYear;

/**
 * A line as it was paid.
 *
 * @param firstMiles of a car journey, the miles paid at the first rate; they stay so
 * @param parts that it was paid by
 * @param toppedUp what earlier top-ups have added
 * @param taxed of all that, what was taxable
 */
record PaidLine(Expense said, int firstMiles, List<Part> parts, Money toppedUp, Money taxed) {

    /** What the rates on record come to today. */
    Priced now(ExpensePolicy policy) {
        int threshold = policy.mileage().threshold(TaxYear.of(said.date()));
        return policy.price(said, threshold - firstMiles, null);
    }

    Money paid() {
        return parts.stream().map(Part::amount).reduce(toppedUp, Money::plus);
    }

    Money paidTaxFree() {
        return paid().minus(taxed);
    }

    /** Empty where nothing is owed; what was paid too much is never asked back. */
    List<Part> difference(Priced now) {
        Money due = now.amount().minus(paid());
        if (due.compareTo(Money.ZERO) <= 0) {
            return List.of();
        }
        return byRate(now.parts())
                .orElseGet(() -> List.of(Part.of(
                        now.amount() + " is due and " + paid() + " was paid",
                        1,
                        due.pence(),
                        now.parts().getFirst().rule())));
    }

    /** Rate by rate, where nothing but rates has changed. */
    private Optional<List<Part>> byRate(List<Part> now) {
        if (now.size() != parts.size() || toppedUp.pence() != 0) {
            return Optional.empty();
        }
        List<Part> by = new ArrayList<>();
        for (int i : IntStream.range(0, now.size()).toArray()) {
            Part old = parts.get(i);
            Part present = now.get(i);
            if (old.quantity() != present.quantity() || !old.label().equals(present.label())) {
                return Optional.empty();
            }
            if (!old.rate().equals(present.rate())) {
                by.add(Part.of(
                        "%s: %dp, paid at %dp"
                                .formatted(
                                        old.label(),
                                        present.rate().pence(),
                                        old.rate().pence()),
                        old.quantity(),
                        present.rate().minus(old.rate()).pence(),
                        present.rule()));
            }
        }
        return Optional.of(by);
    }
}
