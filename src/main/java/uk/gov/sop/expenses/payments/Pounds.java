package uk.gov.sop.expenses.payments;

import java.math.BigDecimal;
import uk.gov.sop.shared.Money;

/** Amounts as other systems read them: pounds with two decimals, {@code 1234.50}. */
final class Pounds {

    private static final int DECIMALS = 2;

    private Pounds() {}

    static String of(Money amount) {
        return BigDecimal.valueOf(amount.pence(), DECIMALS).toPlainString();
    }
}
