package uk.gov.sop.expenses.audit;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.claims.ClaimEvidence;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** One drawn claim before its auditor: what its decision rested on, and what the auditor finds. */
@Path("/v1/audit-samples/{id}/claims/{claimId}")
@Tag(name = "Audit")
public class AuditedClaimResource {

    private final AuditedClaims audited;
    private final CurrentPerson auditor;
    private final Locks locks;
    private final Today today;

    AuditedClaimResource(AuditedClaims audited, CurrentPerson auditor, Locks locks, Today today) {
        this.audited = audited;
        this.auditor = auditor;
        this.locks = locks;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("expenses:audit")
    @Transactional
    @Operation(
            operationId = "getAuditedClaim",
            summary = "All that the decision on a drawn claim rested on",
            description = "Not while its claimant has taken it back to change it. The disclosure is recorded.")
    public RestResponse<ClaimEvidence> get(
            @PathParam("id") UUID id,
            @PathParam("claimId") UUID claimId,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        return Conditional.get(ifNoneMatch, audited.disclosed(id, claimId));
    }

    @GET
    @Path("outcome")
    @PermissionsAllowed("expenses:audit")
    @Transactional
    @Operation(operationId = "getAuditOutcome", summary = "What was found of a drawn claim")
    public RestResponse<OutcomeView> outcome(
            @PathParam("id") UUID id,
            @PathParam("claimId") UUID claimId,
            @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        DrawnClaim claim = audited.toJudge(id, claimId);
        if (claim.outcome() == null) {
            throw RuleBroken.notFound();
        }
        return Conditional.get(ifNoneMatch, OutcomeView.of(claim));
    }

    @PUT
    @Path("outcome")
    @PermissionsAllowed("expenses:audit")
    @Transactional
    @Operation(
            operationId = "putAuditOutcome",
            summary = "Record what you find of a drawn claim",
            description =
                    "The same body again is harmless; another one needs `If-Match`. The claimant does not see it.")
    public RestResponse<OutcomeView> record(
            @PathParam("id") UUID id,
            @PathParam("claimId") UUID claimId,
            @Nullable @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull OutcomeRequest body) {
        locks.on(id);
        DrawnClaim claim = audited.toJudge(id, claimId);
        String sent = Fingerprint.of(body);
        Optional<String> recorded = claim.fingerprint();
        if (recorded.isEmpty()) {
            Precondition.requireNone(ifMatch);
        } else if (Precondition.isRetry(ifMatch, sent, recorded.get())) {
            return Conditional.ok(OutcomeView.of(claim));
        } else {
            Precondition.require(ifMatch, ETag.of(OutcomeView.of(claim)));
        }
        claim.find(body.outcome(), body.note(), auditor.signIn(), today.now(), sent);
        return Conditional.ok(OutcomeView.of(claim));
    }

    @Schema(name = "AuditOutcomeRequest")
    record OutcomeRequest(
            @NotNull Outcome outcome,

            @Nullable
            @Size(min = 1, max = 1000)
            @Schema(description = "What is to be asked, or what is not in order; needed unless it is in order.")
            String note) {}

    @Schema(name = "AuditOutcomeRecord")
    record OutcomeView(
            UUID sampleId,
            UUID claimId,
            @Nullable Outcome outcome,
            @Nullable @Schema(nullable = true) String note,
            @Nullable Instant recordedAt,

            @Nullable @Schema(description = "The sign-in that recorded it, and through which client.")
            String recordedBy) {

        static OutcomeView of(DrawnClaim claim) {
            return new OutcomeView(
                    claim.key().sampleId(),
                    claim.key().claimId(),
                    claim.outcome(),
                    claim.note(),
                    claim.recordedAt(),
                    claim.recordedBy());
        }
    }
}
