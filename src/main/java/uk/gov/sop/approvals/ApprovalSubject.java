package uk.gov.sop.approvals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a room whose things need approval implements, once. Called in the transaction of the decision. */
public interface ApprovalSubject {

    ApprovalKind kind();

    /** What the manager needs to see in order to decide, in reading order. */
    List<Fact> facts(UUID subjectId);

    /** @param reason never null when declined */
    void decided(UUID subjectId, Decision decision, @Nullable String reason, Instant at);

    /**
     * One line of what a manager sees.
     *
     * @param label for example {@code 14 September: train, Leeds to York}
     * @param text for example {@code £42.50}, or how a figure comes about
     */
    @Schema(name = "ApprovalFact")
    record Fact(String label, String text) {}
}
