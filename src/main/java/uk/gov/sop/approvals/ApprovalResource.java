package uk.gov.sop.approvals;

import io.quarkus.arc.All;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import uk.gov.sop.people.Directory;
import uk.gov.sop.people.Disclosures;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Cursors;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Page;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** The manager's inbox, for every kind of request. */
@Path("/v1/approvals")
@Tag(name = "Approvals")
public class ApprovalResource {

    private final Approvals approvals;
    private final Inbox inbox;
    private final List<ApprovalSubject> subjects;
    private final CurrentPerson current;
    private final Directory directory;
    private final Disclosures disclosures;
    private final Cursors cursors;
    private final Locks locks;
    private final Today today;

    ApprovalResource(
            Approvals approvals,
            Inbox inbox,
            @All List<ApprovalSubject> subjects,
            CurrentPerson current,
            Directory directory,
            Disclosures disclosures,
            Cursors cursors,
            Locks locks,
            Today today) {
        this.approvals = approvals;
        this.inbox = inbox;
        this.subjects = subjects;
        this.current = current;
        this.directory = directory;
        this.disclosures = disclosures;
        this.cursors = cursors;
        this.locks = locks;
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
        Approval approval = visible(id);
        disclosures.record(approval.claimant().id(), Disclosures.What.APPROVAL, id);
        return Conditional.get(ifNoneMatch, view(approval));
    }

    @PUT
    @Path("{id}/decision")
    @PermissionsAllowed("approvals:write")
    @Transactional
    @Operation(
            operationId = "decideApproval",
            summary = "Approve or decline",
            description = "The line manager on the day decides, or a delegate. The same decision again is harmless; "
                    + "another one is refused with `ALREADY_DECIDED`.")
    public RestResponse<ApprovalView> decide(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest body) {
        locks.on(id);
        Approval approval = visible(id);
        Ruling ruling = body.toRuling();
        if (!ruling.lines().isEmpty() && !subjectOf(approval).hasLines()) {
            throw new RuleBroken(Rule.DECISION_INVALID, "This has no lines. Approve or decline the whole.");
        }
        requireAnother(approval);
        Instant now = today.now();
        if (approval.decide(ruling, current.get(), now)) {
            subjectOf(approval).decided(approval.subjectId(), ruling, now);
        }
        return Conditional.ok(view(approval));
    }

    /** Four eyes are two people, also where one of them stands in for the other. */
    private void requireAnother(Approval approval) {
        if (approval.level() == 2
                && approvals.decidedBefore(approval.subjectId(), current.get().id())) {
            throw new RuleBroken(
                    Rule.SECOND_APPROVER, "You have approved this already. Somebody else has to approve it as well.");
        }
    }

    /** To the claimant too, who may look but not decide; to all others it does not exist. */
    private Approval visible(UUID id) {
        Person me = current.get();
        Approval approval = approvals.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        Person claimant = directory.person(approval.claimant().id());
        boolean decided = approval.decidedBy().filter(me::equals).isPresent();
        if (!decided && !claimant.equals(me) && !inbox.mayDecide(me, claimant, approval.level())) {
            throw RuleBroken.notFound();
        }
        return approval;
    }

    private ApprovalSubject subjectOf(Approval approval) {
        return subjects.stream()
                .filter(s -> s.kind() == approval.kind())
                .findFirst()
                .orElseThrow();
    }

    private ApprovalView view(Approval approval) {
        boolean open = approval.status() == ApprovalStatus.WAITING
                && !approval.claimant().equals(current.get());
        return new ApprovalView(
                approval.id(),
                approval.kind(),
                approval.subjectId(),
                approval.title(),
                approval.summary(),
                approval.level(),
                approval.claimant().name(),
                approval.claimant().staffNumber(),
                approval.requestedAt(),
                subjectOf(approval).facts(approval.subjectId()),
                approval.status(),
                approval.decidedBy().map(Person::name).orElse(null),
                approval.decidedAt(),
                approval.reason(),
                open ? List.of(Action.approve, Action.decline) : List.of());
    }

    /** What the caller may do next. */
    @Schema(name = "ApprovalAction")
    enum Action {
        approve,
        decline
    }

    @Schema(name = "DecisionRequest")
    record DecisionRequest(
            @NotNull Decision decision,

            @Nullable
            @Size(min = 1, max = 500)
            @Schema(
                    description = "Required to decline: your colleague reads it.",
                    examples = "Please add the receipt for the train.")
            String reason,

            @Nullable
            @Size(max = 100)
            @Schema(description = "With `APPROVED`: lines that are paid less or go back, while the rest is approved.")
            List<@NotNull @Valid LineRulingRequest> lines) {

        Ruling toRuling() {
            List<LineRulingRequest> apart = lines == null ? List.of() : lines;
            if (decision == Decision.DECLINED && !apart.isEmpty()) {
                throw new RuleBroken(
                        Rule.DECISION_INVALID,
                        "To decline returns the whole. Leave the lines out, or approve the rest.");
            }
            return new Ruling(
                    decision,
                    reason,
                    apart.stream().map(LineRulingRequest::toRuling).toList());
        }
    }

    @Schema(name = "LineRulingRequest")
    record LineRulingRequest(
            @Min(0) @Max(99) @Schema(description = "Position of the line, as in the facts.")
            int line,

            @NotNull Ruling.Verdict verdict,

            @Nullable @Valid @Schema(description = "To reduce: what is paid instead.")
            Money amount,

            @NotBlank @Size(max = 300) @Schema(examples = "The ceiling is £120 a night.")
            String reason) {

        Ruling.LineRuling toRuling() {
            if ((amount == null) == (verdict == Ruling.Verdict.REDUCE)) {
                throw new RuleBroken(
                        Rule.DECISION_INVALID, "To reduce a line, say the amount; to return it, leave the amount out.");
            }
            return new Ruling.LineRuling(line, verdict, amount, reason);
        }
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

            @Nullable @Schema(nullable = true, description = "The next page; null on the last.")
            String next) {}

    @Schema(name = "Approval")
    record ApprovalView(
            UUID id,
            ApprovalKind kind,

            @Schema(description = "The claim or absence it is about.")
            UUID subjectId,

            String title,
            String summary,

            @Schema(description = "1 where the line manager decides, 2 where the manager above does as well.")
            int level,

            String claimantName,
            String claimantStaffNumber,
            Instant requestedAt,
            List<ApprovalSubject.Fact> facts,
            ApprovalStatus status,

            @Nullable @Schema(nullable = true) String decidedByName,

            @Nullable @Schema(nullable = true) Instant decidedAt,

            @Nullable @Schema(nullable = true) String reason,

            List<Action> actions) {}
}
