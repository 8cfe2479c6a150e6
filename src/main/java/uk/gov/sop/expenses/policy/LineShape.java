package uk.gov.sop.expenses.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Violation;

/**
 * Whether the fields of a line go together, before any policy is asked.
 *
 * @param at where the line stands in the request, for example {@code /lines/0}
 */
record LineShape(Expense line, String at) {

    List<Violation> violations() {
        List<Violation> broken = new ArrayList<>(line.kind().form().violations(line, at));
        kindAndDate(broken);
        money(broken);
        journey(broken);
        repeated(broken, "/passengers", line.passengers());
        repeated(broken, "/receiptIds", line.receiptIds());
        if (line.kind().form() == LineForm.AWAY && broken.isEmpty()) {
            awayWithinADay(broken);
        }
        return broken;
    }

    private void kindAndDate(List<Violation> broken) {
        if (line.kind().form() == LineForm.ADJUSTMENT) {
            broken.add(Violation.at(at + "/kind", "is made by the service; claim the journey itself"));
        }
        if (line.date().getYear() < 2000 || line.date().getYear() > 2099) {
            broken.add(Violation.at(at + "/date", "must be from 2000 to 2099"));
        }
    }

    private void money(List<Violation> broken) {
        ForeignAmount foreign = line.foreign();
        outOfRange(broken, "/amount/pence", line.amount(), Money.pence(1));
        outOfRange(broken, "/vat/pence", line.vat(), Money.ZERO);
        if (line.kind().form().has(LineField.AMOUNT) && (line.amount() == null) == (foreign == null)) {
            broken.add(Violation.at(at + "/amount", "is needed, or foreign instead of it"));
        }
        if (foreign != null) {
            broken.addAll(foreign.violations(at + "/foreign"));
        }
    }

    private void outOfRange(List<Violation> broken, String field, @Nullable Money money, Money least) {
        Money most = Expense.HIGHEST;
        if (money != null && (money.compareTo(least) < 0 || money.compareTo(most) > 0)) {
            broken.add(Violation.at(at + field, "must be from " + least.pence() + "p to " + most));
        }
    }

    private void journey(List<Violation> broken) {
        boolean electric = line.fuel() == Fuel.ELECTRIC;
        if (line.kind() == ExpenseKind.COMPANY_CAR_MILEAGE && (line.engineCc() == null) != electric) {
            broken.add(Violation.at(at + "/engineCc", "is needed for petrol, diesel and gas, and only for them"));
        }
        Integer commute = line.commuteMiles();
        Integer miles = line.miles();
        if (commute != null && miles != null && commute > miles) {
            broken.add(Violation.at(at + "/commuteMiles", "must not be more than miles"));
        }
    }

    private void repeated(List<Violation> broken, String field, @Nullable List<?> named) {
        if (named != null && new HashSet<>(named).size() < named.size()) {
            broken.add(Violation.at(at + field, "must name each once"));
        }
    }

    private void awayWithinADay(List<Violation> broken) {
        Duration away = SubsistenceRates.away(line.left(), line.back());
        if (!away.isPositive() || away.compareTo(Duration.ofHours(24)) > 0) {
            broken.add(Violation.at(at + "/backAt", "must be after leftAt and within 24 hours of it"));
        }
    }
}
