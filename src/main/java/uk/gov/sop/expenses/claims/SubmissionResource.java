package uk.gov.sop.expenses.claims;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Precondition;

/** A claim's being before the manager, as a thing that is put and deleted. */
@Path("/v1/expense-claims/{id}/submission")
@Tag(name = "Expenses")
public class SubmissionResource {

    private final Claiming claiming;

    SubmissionResource(Claiming claiming) {
        this.claiming = claiming;
    }

    @PUT
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(operationId = "submitClaim", summary = "Put the claim before your manager; again is harmless")
    public RestResponse<ClaimView> submit(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        Claim claim = claiming.lockedMine(id);
        if (claim.status().isOpen()) {
            if (ifMatch != null) {
                Precondition.require(ifMatch, ETag.of(claiming.view(claim)));
            }
            claiming.submit(claim);
        }
        return Conditional.ok(claiming.view(claim));
    }

    @DELETE
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(
            operationId = "withdrawClaim",
            summary = "Take the claim back to change it; again is harmless",
            description = "`If-Match` is needed while the claim is submitted.")
    public RestResponse<ClaimView> withdraw(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        Claim claim = claiming.lockedMine(id);
        if (!claim.status().isOpen()) {
            Precondition.require(ifMatch, ETag.of(claiming.view(claim)));
            claiming.withdraw(claim);
        }
        return Conditional.ok(claiming.view(claim));
    }
}
