package uk.gov.sop.expenses.claims;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Uuid7;

/** Claiming expenses. */
@Path("/v1/expense-claims")
@Tag(name = "Expenses")
public class ClaimResource {

    private final Claims claims;
    private final Claiming claiming;
    private final CurrentPerson current;
    private final Cursors cursors;
    private final Locks locks;

    ClaimResource(Claims claims, Claiming claiming, CurrentPerson current, Cursors cursors, Locks locks) {
        this.claims = claims;
        this.claiming = claiming;
        this.current = current;
        this.cursors = cursors;
        this.locks = locks;
    }

    @GET
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(operationId = "listClaims", summary = "Your claims, newest first")
    public ClaimList list(
            @Nullable @QueryParam("status") ClaimStatus status,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        UUID me = current.get().id();
        String path = "/v1/expense-claims" + (status == null ? "" : "?status=" + status);
        String list = path + " of " + me;
        List<ClaimSummary> found = claims.page(me, status, cursors.after(cursor, list), limit + 1);
        Page<ClaimSummary> page = Page.of(found, limit, ClaimSummary::id, path, list, cursors);
        return new ClaimList(page.rows(), page.next());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("expenses:read")
    @Transactional
    @Operation(operationId = "getClaim", summary = "One of your claims")
    public RestResponse<ClaimView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, claiming.view(claiming.mine(id).orElseThrow(RuleBroken::notFound)));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(
            operationId = "putClaim",
            summary = "Make, change and, with submit, submit a claim",
            description = "The same body again answers as before; another body needs `If-Match`.")
    public RestResponse<ClaimView> put(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ClaimRequest body) {
        Uuid7.require(id);
        claiming.lockedMe();
        locks.on(id);
        String sent = Fingerprint.of(body);
        Optional<Claim> existing = claiming.mine(id);
        if (existing.isPresent()) {
            Claim claim = existing.get();
            if (!Precondition.isRetry(ifMatch, sent, claim.fingerprint())) {
                Precondition.require(ifMatch, ETag.of(claiming.view(claim)));
                write(claim, body, sent);
            }
            return Conditional.ok(claiming.view(claim));
        }
        Precondition.requireNone(ifMatch);
        Claim claim = claiming.begun(id);
        write(claim, body, sent);
        claims.persist(claim);
        return Conditional.created("/v1/expense-claims/" + id, claiming.view(claim));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed("expenses:write")
    @Transactional
    @Operation(operationId = "deleteClaim", summary = "Delete a draft or a returned claim")
    public void delete(@PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch) {
        Claim claim = claiming.lockedMine(id);
        Precondition.require(ifMatch, ETag.of(claiming.view(claim)));
        claim.status().requireEditable();
        claims.delete(claim);
    }

    private void write(Claim claim, ClaimRequest body, String sent) {
        claiming.write(claim, body, sent);
        if (body.submits()) {
            claiming.submit(claim);
        }
    }

    @Schema(name = "ClaimSummary")
    record ClaimSummary(
            UUID id,
            String title,
            ClaimStatus status,
            Money total,
            @Nullable @Schema(nullable = true) Instant submittedAt,
            @Nullable @Schema(nullable = true) String decisionReason) {

        /** As a query gives it. */
        ClaimSummary(
                UUID id,
                String title,
                ClaimStatus status,
                long totalPence,
                @Nullable Instant submittedAt,
                @Nullable String decisionReason) {
            this(id, title, status, Money.pence(totalPence), submittedAt, decisionReason);
        }
    }

    @Schema(name = "ClaimList")
    record ClaimList(
            List<ClaimSummary> claims,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
