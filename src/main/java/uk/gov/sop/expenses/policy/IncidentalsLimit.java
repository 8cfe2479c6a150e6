package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import uk.gov.sop.shared.Money;

/**
 * What may be paid without tax for personal incidental expenses (newspapers, calls home) on nights away (EIM02710).
 * Judged over the whole trip: one penny over makes the whole payment taxable (EIM02730).
 *
 * @param from first night it applies to
 * @param ukPence a night in the United Kingdom
 * @param abroadPence a night abroad
 * @param rule where it was published
 */
public record IncidentalsLimit(LocalDate from, int ukPence, int abroadPence, String rule) implements Dated {

    public Money of(Expense line) {
        return Money.pence(line.area() == StayArea.ABROAD ? abroadPence : ukPence)
                .times(line.nightsOrNone());
    }

    Priced price(Expense line, Priced cost) {
        Money limit = of(line);
        boolean over = cost.amount().compareTo(limit) > 0;
        return new Priced(cost.parts(), limit, over ? cost.amount() : Money.ZERO);
    }
}
