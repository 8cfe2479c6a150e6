package uk.gov.sop.approvals;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Conditional;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Violation;

/** The manager's answer, given once. */
@Path("/v1/approvals/{id}/decision")
@Tag(name = "Approvals")
public class DecisionResource {

    private final Approvals approvals;
    private final VisibleApprovals visible;
    private final CurrentPerson current;
    private final Disclosures disclosures;
    private final Locks locks;
    private final Today today;

    DecisionResource(
            Approvals approvals,
            VisibleApprovals visible,
            CurrentPerson current,
            Disclosures disclosures,
            Locks locks,
            Today today) {
        this.approvals = approvals;
        this.visible = visible;
        this.current = current;
        this.disclosures = disclosures;
        this.locks = locks;
        this.today = today;
    }

    @PUT
    @PermissionsAllowed("approvals:write")
    @Transactional
    @Operation(
            operationId = "decideApproval",
            summary = "Approve or decline",
            description =
                    "At level 1 the line manager on the day decides, at level 2 the manager above, either of them also "
                            + "by a delegate; where a manager has left, the next one above. The same decision again is "
                            + "harmless, and a different reason for the whole is then not kept; another decision is refused with "
                            + "`ALREADY_DECIDED`.")
    public RestResponse<ApprovalView> decide(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest body) {
        // As the claimant, who may be changing it, does: the person first, and only then what is read and written.
        Approvals.Asked asked = approvals.asked(id).orElseThrow(RuleBroken::notFound);
        if (asked.kind().isLeave()) {
            locks.besideOthersOn(Locks.WORKING_LIVES);
        }
        locks.on(asked.claimant());
        Approval approval = visible.find(id);
        Ruling ruling = body.toRuling();
        if (!ruling.lines().isEmpty() && !visible.subjectOf(approval).hasLines()) {
            throw new RuleBroken(Rule.DECISION_INVALID, "This has no lines. Approve or decline the whole.");
        }
        requireAnother(approval);
        Instant now = today.now();
        if (approval.decide(ruling, current.get(), now)) {
            visible.subjectOf(approval).decided(approval.subjectId(), ruling, now);
        }
        disclosures.record(approval.claimant().id(), Disclosures.What.APPROVAL, id);
        return Conditional.ok(visible.view(approval));
    }

    /** Four eyes are two people, also where one of them stands in for the other. */
    private void requireAnother(Approval approval) {
        if (approvals.needsAnotherThan(current.get(), approval)) {
            throw new RuleBroken(
                    Rule.SECOND_APPROVER, "You have approved this already. Somebody else has to approve it as well.");
        }
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
            requireOncePerLine(apart);
            return new Ruling(
                    decision,
                    reason,
                    apart.stream().map(LineRulingRequest::toRuling).toList());
        }

        private static void requireOncePerLine(List<LineRulingRequest> apart) {
            Set<Integer> named = new HashSet<>();
            List<Violation> again = IntStream.range(0, apart.size())
                    .filter(i -> !named.add(apart.get(i).line()))
                    .mapToObj(i -> Violation.at("/lines/" + i + "/line", "must not name a line again"))
                    .toList();
            if (!again.isEmpty()) {
                throw new RuleBroken(
                        Rule.DECISION_INVALID, "Reduce a line or return it: say one thing of each.", again);
            }
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
}
