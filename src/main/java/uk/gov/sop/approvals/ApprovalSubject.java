package uk.gov.sop.approvals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a room whose things need approval implements, once. Called in the transaction of the decision. */
public interface ApprovalSubject {

    ApprovalKind kind();

    /**
     * What the manager needs to see in order to decide, in reading order; to anybody but the claimant nothing while the
     * claimant has it to change. Who has decided sees what was decided upon, never what has become of it since.
     */
    List<Fact> facts(UUID subjectId, Reader reader);

    void decided(UUID subjectId, Ruling ruling, Instant at);

    /** Whether lines of it can be reduced or returned one by one. */
    default boolean hasLines() {
        return false;
    }

    /** For whom facts are. */
    enum Reader {
        CLAIMANT,
        APPROVER,
        DECIDER
    }

    /**
     * One line of what a manager sees.
     *
     * @param label for example {@code 14 September: train, Leeds to York}
     * @param text for example {@code £42.50}, or how a figure comes about
     * @param line position of the line that can be decided apart; null where there is none
     * @param remarks what the claimant said of it, then what the rules say of it and what the claimant answers
     * @param receiptIds receipts to look at
     */
    @Schema(name = "ApprovalFact")
    record Fact(
            String label,
            String text,

            @Nullable @Schema(nullable = true, description = "Position of the line, to reduce or return it.")
            Integer line,

            @Schema(
                    description =
                            "First what your colleague said of it, each beginning with a capital or a figure: `From "
                                    + "Bristol to Exeter`. Then what the rules say, beginning with a small letter as the "
                                    + "rest of a sentence on it: `is £5.00 over the ceiling`, with what your colleague answers.")
            List<String> remarks,

            List<UUID> receiptIds) {

        public Fact(String label, String text) {
            this(label, text, null, List.of(), List.of());
        }
    }
}
