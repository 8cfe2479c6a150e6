package uk.gov.sop.expenses.policy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Today;

/** What the caller's department pays on a date, so that any client can show it while typing. */
@Path("/v1/expense-types")
@Tag(name = "Expenses")
public class ExpenseTypeResource {

    private final ExpensePolicies policies;
    private final CurrentPerson current;
    private final Today today;

    ExpenseTypeResource(ExpensePolicies policies, CurrentPerson current, Today today) {
        this.policies = policies;
        this.current = current;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(
            operationId = "listExpenseTypes",
            summary = "What you may claim for, and at which rates, on a day of travel")
    public ExpenseTypeList list(@Nullable @QueryParam("on") LocalDate on) {
        LocalDate day = Objects.requireNonNullElse(on, today.date());
        String department = current.get().requireAssignmentOn(day).department();
        ExpensePolicy policy = policies.of(department);
        return new ExpenseTypeList(
                department,
                day,
                Arrays.stream(ExpenseKind.values())
                        .map(kind -> new ExpenseType(
                                kind, kind.title(), receiptFrom(kind, policy), rates(kind, policy, day)))
                        .toList());
    }

    private static @Nullable Money receiptFrom(ExpenseKind kind, ExpensePolicy policy) {
        return switch (kind) {
            case TRAIN -> policy.receiptFrom();
            case CAR_MILEAGE, SUBSISTENCE -> null;
        };
    }

    private static List<Rate> rates(ExpenseKind kind, ExpensePolicy policy, LocalDate day) {
        return switch (kind) {
            case TRAIN -> List.of();
            case CAR_MILEAGE ->
                policy.mileage().ratesOn(day).stream().map(Rate::of).toList();
            case SUBSISTENCE ->
                policy.subsistence().scale().stream().map(Rate::of).toList();
        };
    }

    @Schema(name = "ExpenseTypeList")
    record ExpenseTypeList(String department, LocalDate on, List<ExpenseType> types) {}

    @Schema(name = "ExpenseType")
    record ExpenseType(
            ExpenseKind kind,
            @Schema(examples = "Car mileage") String title,

            @Nullable @Schema(nullable = true, description = "A receipt is needed from this amount; null when never.")
            Money receiptFrom,

            @Schema(description = "Empty where the actual cost is paid.")
            List<Rate> rates) {}

    @Schema(name = "ExpenseRate")
    record Rate(
            @Schema(examples = "miles, first 10,000 of 2026/27")
            String label,

            Money amount,
            @Schema(examples = "HMRC EIM31205") String rule) {

        static Rate of(Part part) {
            return new Rate(part.label(), part.rate(), part.rule());
        }
    }
}
