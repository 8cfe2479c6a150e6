package uk.gov.sop.expenses.payments;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** The accounts that departments pay from. A mistake in the settings stops the start. */
@Startup
@Singleton
class Payers {

    private final Map<String, Payer> byDepartment = new TreeMap<>();

    Payers(PayerSettings settings) {
        settings.departments().forEach((code, payer) -> byDepartment.put(code.toUpperCase(Locale.ROOT), read(payer)));
    }

    /** @param name as the bank has it */
    record Payer(String name, BankAccount account) {}

    Payer require(String department) {
        Payer known = byDepartment.get(department);
        if (known == null) {
            throw new RuleBroken(
                    Rule.PAYER_ACCOUNT_UNKNOWN,
                    "The account that " + department + " pays from is not set up. Ask the service team to set "
                            + "SOP_PAYERS_" + department
                            + "_NAME, _SORT_CODE and _ACCOUNT_NUMBER, or pay with salary.");
        }
        return known;
    }

    private static Payer read(PayerSettings.Payer payer) {
        return new Payer(payer.name(), new BankAccount(payer.sortCode(), payer.accountNumber()));
    }
}
