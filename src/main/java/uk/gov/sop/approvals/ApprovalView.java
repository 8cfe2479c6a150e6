package uk.gov.sop.approvals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.Person;

/** One request, with all that its decision needs. */
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

        List<Action> actions) {

    /** What the caller may do next. */
    @Schema(name = "ApprovalAction")
    enum Action {
        approve,
        decline
    }

    static ApprovalView of(Approval approval, List<ApprovalSubject.Fact> facts, List<Action> actions) {
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
                facts,
                approval.status(),
                approval.decidedBy().map(Person::name).orElse(null),
                approval.decidedAt(),
                approval.reason(),
                actions);
    }
}
