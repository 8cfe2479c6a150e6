package uk.gov.sop.expenses.policy;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.OperatingModel;

/** The expense policies of the operating model: one standard, and what departments vary of it. */
@Startup
@Singleton
public class ExpensePolicies {

    private final Content content;

    @Inject
    ExpensePolicies(OperatingModel model, Departments departments) {
        this(model.read("expense-policy.json", Content.class));
        for (String code : content.departments().keySet()) {
            if (departments.byCode(code).isEmpty()) {
                throw new IllegalStateException("expense-policy.json names an unknown department: " + code);
            }
            of(code).requireTaxKnownLineByLine();
        }
    }

    ExpensePolicies(Content content) {
        this.content = content;
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
