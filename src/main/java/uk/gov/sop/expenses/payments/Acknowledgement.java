package uk.gov.sop.expenses.payments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/** What became of a batch, as the bank or payroll says: everything was paid but what is listed. */
@Schema(name = "PaymentAcknowledgementRequest")
record Acknowledgement(
        @NotNull @Schema(description = "From the day the batch was made to today.", examples = "2026-11-20")
        LocalDate paidOn,

        @NotNull
        @Size(max = PaymentBatch.MOST)
        @Schema(description = "All payments of the batch that came back so far; the others are paid.")
        List<@NotNull @Valid Rejected> rejected) {

    /** A payment that came back. */
    @Schema(name = "RejectedPaymentRequest")
    record Rejected(
            @NotNull
            @Schema(
                    description = "`payment_id` of the CSV; of the bank's file its `EndToEndId`, which is the same id "
                            + "without hyphens.")
            UUID paymentId,

            @NotBlank
            @Size(max = 200)
            @Pattern(regexp = "[^\\p{Cntrl}]*", message = "must not hold control characters, such as a line break")
            @Schema(description = "In words that its payee understands.", examples = "Account closed")
            String reason) {}

    /** @param made the day on which the batch was made */
    void requirePaidBetween(LocalDate made, LocalDate today) {
        if (paidOn.isBefore(made) || paidOn.isAfter(today)) {
            throw new RuleBroken(
                    Rule.PAYMENT_DATE_INVALID,
                    "Say when it was paid: from the day the batch was made to today.",
                    List.of(Violation.at("/paidOn", "must be from " + made + " to " + today)));
        }
    }

    List<UUID> ids() {
        return rejected.stream().map(Rejected::paymentId).toList();
    }

    List<String> reasons() {
        return rejected.stream().map(Rejected::reason).toList();
    }

    String fingerprint() {
        return Fingerprint.of(this);
    }
}
