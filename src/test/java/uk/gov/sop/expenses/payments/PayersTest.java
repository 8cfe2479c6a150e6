package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class PayersTest {

    private static final Map<String, String> DEFRA = Map.of(
            "SOP_PAYERS_DEFRA_NAME", "Defra",
            "SOP_PAYERS_DEFRA_SORT_CODE", "000099",
            "SOP_PAYERS_DEFRA_ACCOUNT_NUMBER", "55779900");

    @Test
    void a_department_pays_from_the_account_that_its_environment_names() {
        Payers.Payer payer = payers(DEFRA).require("DEFRA");
        assertEquals(new Payers.Payer("Defra", new BankAccount("000099", "55779900")), payer);
    }

    @Test
    void a_department_without_an_account_is_told_which_settings_are_missing() {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> payers(DEFRA).require("CO"));
        assertEquals(Rule.PAYER_ACCOUNT_UNKNOWN, refused.rule());
        assertEquals(
                "The account that CO pays from is not set up. Ask the service team to set SOP_PAYERS_CO_NAME, "
                        + "_SORT_CODE and _ACCOUNT_NUMBER, or pay with salary.",
                refused.getMessage());
    }

    @Test
    void where_no_account_is_set_the_service_starts_all_the_same() {
        assertThrows(RuleBroken.class, () -> payers(Map.of()).require("CO"));
    }

    @Test
    void a_wrong_account_stops_the_start_and_is_not_repeated() {
        var wrong = new java.util.HashMap<>(DEFRA);
        wrong.put("SOP_PAYERS_DEFRA_ACCOUNT_NUMBER", "5577990");
        var refused = assertThrows(IllegalArgumentException.class, () -> payers(wrong));
        assertFalse(String.valueOf(refused.getMessage()).contains("5577"));
    }

    private static Payers payers(Map<String, String> environment) {
        return new Payers(new SmallRyeConfigBuilder()
                .withSources(new EnvConfigSource(environment, 300))
                .withMapping(PayerSettings.class)
                .build()
                .getConfigMapping(PayerSettings.class));
    }
}
