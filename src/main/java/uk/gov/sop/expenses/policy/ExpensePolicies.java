package uk.gov.sop.expenses.policy;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.gov.sop.shared.OperatingModel;

/** The expense policies of the operating model: one standard, and what departments vary of it. */
@Startup
@Singleton
public class ExpensePolicies {

    private final Content content;

    ExpensePolicies(OperatingModel model) {
        this.content = model.read("expense-policy.json", Content.class);
    }

    public ExpensePolicy of(String department) {
        return new ExpensePolicy(
                new MileageRates(content.mileage()),
                content.fuel(),
                content.subsistence(),
                content.incidentals(),
                content.standard(),
                content.departments().getOrDefault(department, List.of()));
    }

    /** What the file {@code expense-policy.json} holds. */
    @RegisterForReflection(registerFullHierarchy = true)
    record Content(
            List<MileageRates.Rate> mileage,
            List<FuelRates> fuel,
            List<SubsistenceRates> subsistence,
            List<IncidentalsLimit> incidentals,
            List<Terms> standard,
            Map<String, List<Variation>> departments) {}
}
