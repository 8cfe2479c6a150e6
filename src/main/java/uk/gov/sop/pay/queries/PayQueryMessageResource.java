package uk.gov.sop.pay.queries;

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
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** Writing more about a query of one's own. */
@Path("/v1/pay-queries/{id}/messages/{messageId}")
@Tag(name = "Pay")
public class PayQueryMessageResource {

    private final OwnPayQueries own;
    private final PayQueryThread thread;
    private final Today today;

    PayQueryMessageResource(OwnPayQueries own, PayQueryThread thread, Today today) {
        this.own = own;
        this.thread = thread;
        this.today = today;
    }

    @PUT
    @PermissionsAllowed("pay:write")
    @Transactional
    @Operation(
            operationId = "writePayQueryMessage",
            summary = "Write more about a query of yours",
            description = "It waits for payroll again, if it was answered or closed. A query holds a hundred messages.")
    public RestResponse<PayQueryView> write(
            @PathParam("id") UUID id,
            @PathParam("messageId") UUID messageId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull PayQueryTextRequest body) {
        Uuid7.require(messageId);
        own.lock(id, messageId);
        PayQuery query = own.byId(id).orElseThrow(RuleBroken::notFound);
        if (thread.has(messageId, query, query.personId(), body.text(), ifMatch)) {
            return Conditional.ok(own.shown(query));
        }
        if (query.status() != PayQuery.Status.OPEN) {
            own.requireRoomToWait();
        }
        thread.add(messageId, query, query.personId(), body.text());
        query.write(today.now());
        return Conditional.created("/v1/pay-queries/" + id, own.shown(query));
    }
}
