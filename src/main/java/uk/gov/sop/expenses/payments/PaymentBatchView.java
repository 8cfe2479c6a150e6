package uk.gov.sop.expenses.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/** A batch as finance sees it: what it comes to, for which budgets, and what became of it. Never an account. */
@Schema(name = "PaymentBatch")
record PaymentBatchView(
        UUID id,
        @Schema(examples = "CO") String department,
        PaymentMethod method,
        LocalDate payOn,
        Status status,
        int payments,
        Money total,
        Money taxable,

        @Schema(description = "By cost centre and tax treatment; they add up to the total.")
        List<Share> shares,

        Instant madeAt,

        @Schema(description = "The sign-in that made it, and through which client.")
        String madeBy,

        @Nullable @Schema(nullable = true, description = "Null until it is acknowledged.")
        LocalDate paidOn,

        @Nullable @Schema(nullable = true) Instant acknowledgedAt,
        @Nullable @Schema(nullable = true) String acknowledgedBy,

        @Schema(description = "Payments that came back: their claims are due again.")
        List<Rejection> rejections,

        List<Action> actions) {

    /** Whether it is known what became of it. */
    @Schema(name = "PaymentBatchStatus")
    enum Status {
        MADE,
        ACKNOWLEDGED;

        static Status of(PaymentBatch batch) {
            return batch.isAcknowledged() ? ACKNOWLEDGED : MADE;
        }
    }

    /** What the caller may do next. */
    @Schema(name = "PaymentBatchAction")
    enum Action {
        acknowledge,
        amendAcknowledgement
    }

    static PaymentBatchView of(PaymentBatch batch, List<Share> shares, List<Rejection> rejections) {
        return new PaymentBatchView(
                batch.id(),
                batch.department(),
                batch.method(),
                batch.payOn(),
                Status.of(batch),
                batch.payments(),
                batch.total(),
                batch.taxable(),
                shares,
                batch.madeAt(),
                batch.madeBy(),
                batch.paidOn(),
                batch.acknowledgedAt(),
                batch.acknowledgedBy(),
                rejections,
                List.of(batch.isAcknowledged() ? Action.amendAcknowledgement : Action.acknowledge));
    }

    /** What of a batch is borne by one budget and taxed alike. */
    @Schema(name = "PaymentBatchShare")
    record Share(
            @Nullable @Schema(nullable = true, description = "Null where HR sent none.", examples = "CO-1040")
            String costCentre,

            TaxTreatment taxTreatment,
            long payments,
            Money amount,
            Money taxable) {

        static Share of(@Nullable String costCentre, long payments, Money amount, Money taxable) {
            return new Share(costCentre, TaxTreatment.of(amount, taxable), payments, amount, taxable);
        }
    }

    /** A payment that came back. */
    @Schema(name = "RejectedPayment")
    record Rejection(
            UUID paymentId,
            UUID claimId,
            String staffNumber,
            String name,
            Money amount,
            @Schema(examples = "Account closed") String reason) {}
}
