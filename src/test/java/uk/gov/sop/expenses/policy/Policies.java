package uk.gov.sop.expenses.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Json;

/** The released policies, for tests of the rules. */
public final class Policies {

    private Policies() {}

    public static ExpensePolicy of(String department) {
        try (InputStream file = Policies.class.getResourceAsStream("/operating-model/expense-policy.json")) {
            var content = Json.mapper().readValue(file, ExpensePolicies.Content.class);
            return new ExpensePolicies(content).of(department);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a department that pays other rates a mile than HMRC's. */
    public static ExpensePolicy paying(int first, int further) {
        ExpensePolicy standard = of("CO");
        var paid = new MileageRates.Paid(first, further);
        return new ExpensePolicy(
                standard.mileage(),
                standard.fuel(),
                standard.subsistence(),
                standard.incidentals(),
                standard.standard(),
                List.of(varying(null, null, paid)));
    }

    /** From the day on from which the standard is; what is null is as in that. */
    static Variation varying(
            @Nullable Integer claimWithinDays,
            @Nullable Map<ExpenseKind, List<String>> grades,
            MileageRates.@Nullable Paid mileage) {
        return new Variation(
                of("CO").standard().getFirst().from(),
                claimWithinDays,
                null,
                null,
                null,
                null,
                null,
                grades,
                mileage,
                null,
                null,
                null,
                "For a test");
    }
}
