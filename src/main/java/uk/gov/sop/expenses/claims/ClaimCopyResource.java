package uk.gov.sop.expenses.claims;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.LineForm;
import uk.gov.sop.shared.RuleBroken;

/** A claim once more, for another occasion. */
@Path("/v1/expense-claims/{id}/copy")
@Tag(name = "Expenses")
public class ClaimCopyResource {

    private final Claiming claiming;

    ClaimCopyResource(Claiming claiming) {
        this.claiming = claiming;
    }

    @GET
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(
            operationId = "copyClaim",
            summary = "One of your claims as the body of a new one",
            description = "Nothing is stored: change what differs and `PUT` it under a new id. Every line moves by so "
                    + "many days that the earliest is on `date`. Receipts, reasons and prior approvals stay with the "
                    + "claim that they belong to.")
    public ClaimRequest copy(@PathParam("id") UUID id, @NotNull @QueryParam("date") LocalDate date) {
        Claim claim = claiming.mine(id).orElseThrow(RuleBroken::notFound);
        List<Expense> lines = claim.lines().stream()
                .map(ClaimLine::said)
                .filter(said -> said.kind().form() != LineForm.ADJUSTMENT)
                .toList();
        LocalDate earliest =
                lines.stream().map(Expense::date).min(LocalDate::compareTo).orElse(date);
        long days = ChronoUnit.DAYS.between(earliest, date);
        return new ClaimRequest(
                claim.title(),
                lines.stream().map(line -> new CopiedLine(line).later(days)).toList(),
                false);
    }
}
