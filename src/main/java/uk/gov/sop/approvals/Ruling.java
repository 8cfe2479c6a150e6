package uk.gov.sop.approvals;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/**
 * All that was said in deciding.
 *
 * @param reason never null when declined
 * @param lines what goes otherwise than the whole; empty unless approved
 */
public record Ruling(Decision decision, @Nullable String reason, List<LineRuling> lines) {

    /** What becomes of a line that is not simply approved. */
    @Schema(name = "LineVerdict")
    public enum Verdict {
        REDUCE,
        RETURN
    }

    /**
     * @param line position, from 0
     * @param amount what is paid instead; null unless reduced
     * @param reason what the claimant reads
     */
    public record LineRuling(
            int line, Verdict verdict, @Nullable Money amount, String reason) {}
}
