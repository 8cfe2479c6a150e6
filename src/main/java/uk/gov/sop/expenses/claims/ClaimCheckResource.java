package uk.gov.sop.expenses.claims;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.rules.Finding;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** What the rules would say of a claim; nothing is stored. */
@Path("/v1/expense-claims/checks")
@Tag(name = "Expenses")
public class ClaimCheckResource {

    private final Claiming claiming;
    private final Today today;

    ClaimCheckResource(Claiming claiming, Today today) {
        this.claiming = claiming;
        this.today = today;
    }

    @POST
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(
            operationId = "checkClaim",
            summary = "What a claim would come to, and what would keep it from being submitted")
    public ClaimCheck check(
            @Nullable
                    @QueryParam("claim")
                    @Parameter(description = "The claim that this would be, so that it is not taken for its duplicate.")
                    UUID id,
            @Valid @NotNull ClaimRequest body) {
        Claim claim = claiming.begun(id == null ? Uuid7.next(today.now()) : id);
        claiming.write(claim, body, "");
        return new ClaimCheck(
                claim.total(),
                claim.taxable(),
                claim.lines().stream().map(ClaimView.LineView::of).toList(),
                claim.findings());
    }

    @Schema(name = "ClaimCheck")
    record ClaimCheck(
            Money total,
            Money taxable,
            List<ClaimView.LineView> lines,

            @Schema(description = "What the rules say of it; empty when they have nothing to say.")
            List<Finding> findings) {}
}
