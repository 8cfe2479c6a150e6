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
import uk.gov.sop.people.Assignment;
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
            summary = "What you may claim for, with which fields, and at which rates and limits, on a day of travel")
    public ExpenseTypeList list(@Nullable @QueryParam("on") LocalDate on) {
        LocalDate day = Objects.requireNonNullElse(on, today.date());
        Assignment work = current.get().requireAssignmentOn(day);
        ExpensePolicy policy = policies.of(work.department());
        Terms terms = policy.on(day);
        return new ExpenseTypeList(
                work.department(),
                day,
                terms.clause(),
                terms.claimWithinMonths(),
                terms.closedAfterMonths(),
                terms.secondApprovalAbove(),
                Arrays.stream(ExpenseKind.values())
                        .filter(kind -> kind.form() != LineForm.ADJUSTMENT && terms.isOpenTo(work.grade(), kind))
                        .map(kind -> type(kind, policy, day))
                        .toList());
    }

    private static ExpenseType type(ExpenseKind kind, ExpensePolicy policy, LocalDate day) {
        Terms terms = policy.on(day);
        return new ExpenseType(
                kind,
                kind.title(),
                kind.form().fields(),
                kind.form().needed(),
                kind.form().has(LineField.RECEIPT_IDS) ? terms.receiptFrom() : null,
                terms.ceilings().stream()
                        .filter(ceiling -> ceiling.kind() == kind)
                        .map(CeilingView::of)
                        .toList(),
                policy.ratesOn(kind, day).stream().map(Rate::of).toList());
    }

    @Schema(name = "ExpenseTypeList")
    record ExpenseTypeList(
            String department,
            LocalDate on,

            @Schema(description = "Where these terms are written down.")
            String clause,

            @Schema(description = "After so many months from the day of travel, a claim needs a reason.")
            int claimWithinMonths,

            @Schema(description = "After so many months, a claim is not taken.")
            int closedAfterMonths,

            @Schema(description = "A claim of more than this needs a second approver.")
            Money secondApprovalAbove,

            @Schema(description = "Those that are open to your grade.")
            List<ExpenseType> types) {}

    @Schema(name = "ExpenseType")
    record ExpenseType(
            ExpenseKind kind,

            @Schema(examples = "Miles in your own car or van")
            String title,

            @Schema(description = "Fields a line may have beside kind, date, description and reason.")
            List<LineField> fields,

            @Schema(description = "Those of them that it must have.")
            List<LineField> needed,

            @Nullable @Schema(nullable = true, description = "A receipt is needed from this amount; null when never.")
            Money receiptFrom,

            @Schema(description = "More than this needs a reason.")
            List<CeilingView> ceilings,

            @Schema(description = "Empty where the actual cost is paid.")
            List<Rate> rates) {}

    @Schema(name = "ExpenseCeiling")
    record CeilingView(
            @Schema(nullable = true, description = "Where it applies; null everywhere.") @Nullable
            StayArea area,

            @Schema(
                    description =
                            "For each night where the kind has nights, for the day of meals at cost, else for the line.")
            Money amount) {

        static CeilingView of(Terms.Ceiling ceiling) {
            return new CeilingView(ceiling.area(), Money.pence(ceiling.pence()));
        }
    }

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
