package uk.gov.sop.expenses.payments;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.TreeMap;

/** Departments that pay from accounts of no bank, one for each test that needs to be alone in its department. */
public class PayingDepartments implements QuarkusTestResourceLifecycleManager {

    private static final int LETTERS = 26;

    /** {@code PAYAA} to {@code PAYZZ}. */
    static String code(int number) {
        return "PAY" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new TreeMap<>();
        for (int i = 0; i < LETTERS * LETTERS; i++) {
            String code = code(i);
            settings.put("sop.payers." + code + ".name", "Department " + code);
            settings.put("sop.payers." + code + ".sort-code", "000099");
            settings.put("sop.payers." + code + ".account-number", "55779900");
        }
        return settings;
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
