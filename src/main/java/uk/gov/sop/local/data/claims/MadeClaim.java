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
            @Nullable Long approved,
            @Nullable ReceiptFile receipt,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer miles,
            @Nullable LocalDateTime leftAt,
            @Nullable LocalDateTime backAt) {

        long firstMiles() {
            return parts.stream()
                    .filter(part -> part.label().startsWith("miles, first"))
                    .mapToLong(Part::quantity)
                    .sum();
        }

        long taxable() {
            return approved == null ? 0 : Math.max(0, pence() - approved);
        }

        /** What the claimant said, as the service keeps it. */
        void writeSaid(StringBuilder json, @Nullable UUID receiptId) {
            json.append("{\"kind\":\"").append(kind).append("\",\"date\":\"").append(date);
            json.append("\",\"description\":\"").append(description).append('"');
            if (kind == Kind.TRAIN) {
                json.append(",\"amount\":{\"pence\":").append(pence()).append(",\"currency\":\"GBP\"}");
            }
            if (receiptId != null) {
                json.append(",\"receiptIds\":[\"").append(receiptId).append("\"]");
            }
            if (miles != null) {
                json.append(",\"from\":\"").append(from).append("\",\"to\":\"").append(to);
                json.append("\",\"miles\":").append(miles);
            }
            if (leftAt != null && backAt != null) {
                json.append(",\"leftAt\":\"").append(leftAt.toLocalTime());
                json.append("\",\"backOn\":\"").append(backAt.toLocalDate());
                json.append("\",\"backAt\":\"").append(backAt.toLocalTime()).append('"');
            }
            json.append('}');
        }

        long pence() {
            return parts.stream().mapToLong(Part::pence).sum();
        }
    }

    long total() {
        return lines.stream().mapToLong(Line::pence).sum();
    }

    long taxable() {
        return lines.stream().mapToLong(Line::taxable).sum();
    }

    /** Changes since it was made: submitted, then decided. */
    int version() {
        return status == Status.DRAFT ? 0 : status == Status.SUBMITTED ? 1 : 2;
    }
}
