package uk.gov.sop.expenses.payments;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import uk.gov.sop.shared.RuleBroken;

/** What became of a payment batch, as bank or payroll says. */
@Path("/v1/payment-batches/{id}/acknowledgement")
@Tag(name = "Back office")
public class AcknowledgementResource {

    private final Paying paying;

    AcknowledgementResource(Paying paying) {
        this.paying = paying;
    }

    @PUT
    @PermissionsAllowed("expense-payments:write")
    @Transactional
    @TransactionConfiguration(timeout = PaymentBatchResource.SECONDS)
    @Operation(
            operationId = "acknowledgePaymentBatch",
            summary = "Say what became of a batch: when it was paid, and what came back",
            description = "Claims of payments that came back are due again, with the reason on the claim; all others "
                    + "are paid. The same body again answers as before; to add what came back later, send the whole "
                    + "list with `If-Match`.")
    public RestResponse<PaymentBatchView> acknowledge(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull Acknowledgement body) {
        PaymentBatch batch = paying.locked(id).orElseThrow(RuleBroken::notFound);
        return Conditional.ok(paying.acknowledge(batch, body, ifMatch));
    }
}
