package uk.gov.sop.local.data.claims;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.cast.Post;

/** A claim as it stands at the end of the history. */
record MadeClaim(
        UUID id,
        Post post,
        String title,
        Status status,
        List<Line> lines,
        LocalDateTime createdAt,
        @Nullable LocalDateTime submittedAt,
        @Nullable LocalDateTime decidedAt,
        @Nullable String reason) {

    enum Status {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    enum Kind {
        TRAIN,
        CAR_MILEAGE,
        SUBSISTENCE
    }

    /** One expense; what does not belong to its kind is null. */
    record Line(
            Kind kind,
            LocalDate date,
            String description,
            List<Part> parts,
            @Nullable ReceiptFile receipt,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer miles,
            @Nullable LocalDateTime leftAt,
            @Nullable LocalDateTime backAt) {

        long pence() {
            return parts.stream().mapToLong(Part::pence).sum();
        }
    }

    long total() {
        return lines.stream().mapToLong(Line::pence).sum();
    }

    /** Changes since it was made: submitted, then decided. */
    int version() {
        return status == Status.DRAFT ? 0 : status == Status.SUBMITTED ? 1 : 2;
    }
}
