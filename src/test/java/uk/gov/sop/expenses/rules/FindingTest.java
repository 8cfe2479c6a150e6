package uk.gov.sop.expenses.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void to_who_decides_the_claimant_is_somebody_else() {
        assertEquals(
                "is the same as a line of their claim “Visit to your site, as you know”; take one off — “You and your bus”",
                remark(
                        ExpenseRule.DUPLICATE_EXPENSE,
                        "is the same as a line of your claim “Visit to your site, as you know”; take one off",
                        "You and your bus"));
        assertEquals(
                "is less than 5 hours after they left, so nothing is due",
                remark(ExpenseRule.NOTHING_DUE, "is less than 5 hours after you left, so nothing is due", null));
    }

    @Test
    void what_the_claimant_declares_stays_in_their_words() {
        String declared = "declares that there is no receipt: lost by your courier";
        assertEquals(declared, remark(ExpenseRule.NO_RECEIPT_DECLARED, declared, null));
    }

    private static String remark(ExpenseRule rule, String message, @Nullable String answer) {
        return new Finding(
                        rule,
                        Finding.Severity.INFORMATION,
                        0,
                        "/lines/0/amount",
                        null,
                        answer,
                        null,
                        null,
                        "Clause",
                        message)
                .asRemark();
    }
}
