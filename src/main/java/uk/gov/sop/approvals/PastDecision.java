package uk.gov.sop.approvals;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was made, for whoever checks it.
 *
 * @param level 1 for the line manager, 2 for the manager above
 * @param status {@code APPROVED} or {@code DECLINED}
 */
@Schema(name = "PastDecision")
public record PastDecision(
        @Schema(description = "1 where the line manager decided, 2 where the manager above did.")
        int level,

        ApprovalStatus status,
        String decidedByStaffNumber,
        String decidedByName,
        @Nullable @Schema(nullable = true) String reason,
        Instant requestedAt,
        Instant decidedAt) {}
