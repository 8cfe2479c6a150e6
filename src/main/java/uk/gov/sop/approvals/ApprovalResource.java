package uk.gov.sop.approvals;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Today;

/** The manager's inbox, for every kind of request. */
@Path("/v1/approvals")
@Tag(name = "Approvals")
public class ApprovalResource {

    private final Approvals approvals;
    private final VisibleApprovals visible;
    private final CurrentPerson current;
    private final Disclosures disclosures;
    private final Cursors cursors;
    private final Today today;

    ApprovalResource(
            Approvals approvals,
            VisibleApprovals visible,
            CurrentPerson current,
            Disclosures disclosures,
            Cursors cursors,
            Today today) {
        this.approvals = approvals;
        this.visible = visible;
        this.current = current;
        this.disclosures = disclosures;
        this.cursors = cursors;
        this.today = today;
    }

    @GET
    @PermissionsAllowed("approvals:read")
    @Transactional
    @Operation(operationId = "listApprovals", summary = "What waits for your decision, newest first")
    public ApprovalList list(
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        UUID me = current.get().id();
        String list = "approvals of " + me;
        List<Approval> found = approvals.inboxOf(me, today.date(), cursors.after(cursor, list), limit + 1);
        Page<Approval> page = Page.of(found, limit, Approval::id, "/v1/approvals", list, cursors);
        return new ApprovalList(page.rows().stream().map(ApprovalSummary::of).toList(), page.next());
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed("approvals:read")
    @Transactional
    @Operation(operationId = "getApproval", summary = "One request, with all that its decision needs")
    public RestResponse<ApprovalView> get(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-None-Match") String ifNoneMatch) {
        Approval approval = visible.find(id);
        disclosures.record(approval.claimant().id(), Disclosures.What.APPROVAL, id);
        return Conditional.get(ifNoneMatch, visible.view(approval));
    }

    @Schema(name = "ApprovalSummary")
    record ApprovalSummary(
            UUID id,
            ApprovalKind kind,

            @Schema(examples = "Expense claim: visit to Leeds")
            String title,

            @Schema(examples = "£92.40 in 3 lines") String summary,
            @Schema(examples = "Amara Okafor") String claimantName,
            Instant requestedAt) {

        static ApprovalSummary of(Approval approval) {
            return new ApprovalSummary(
                    approval.id(),
                    approval.kind(),
                    approval.title(),
                    approval.summary(),
                    approval.claimant().name(),
                    approval.requestedAt());
        }
    }

    @Schema(name = "ApprovalList")
    record ApprovalList(
            List<ApprovalSummary> approvals,

            @Nullable
            @Schema(nullable = true, description = "The next page, as a path with its query; null on the last.")
            String next) {}
}
