package uk.gov.sop.pay.queries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.PayslipView;

/** A query as payroll officers read it, with the payslip that it is about. */
@Schema(name = "AskedPayQuery")
record AskedView(
        UUID id,
        PayQuery.Status status,

        @Schema(description = "JSON pointer into `payslip`.", examples = "/deductions/1")
        String line,

        Instant askedAt,

        @Nullable @Schema(nullable = true, description = "Since when it waits for payroll; null while it does not.")
        Instant waitingSince,

        @Schema(description = "Oldest first.") List<PayQueryThread.MessageView> messages,

        @Nullable
        @Schema(
                nullable = true,
                description = "As the person reads it; that you saw it is on record. Null when it cannot be read.")
        PayslipView payslip,

        List<Action> actions) {

    /** What the officer may do next. */
    @Schema(name = "AskedPayQueryAction")
    enum Action {
        answer,
        close
    }

    /** @param full no more can be written */
    static List<Action> actions(PayQuery.Status status, boolean full) {
        return switch (status) {
            case OPEN -> List.of(Action.answer);
            case ANSWERED -> full ? List.of(Action.close) : List.of(Action.answer, Action.close);
            case CLOSED -> List.of();
        };
    }

    /** Nothing in it tells who asked, or what is paid. */
    @Schema(name = "AskedPayQuerySummary")
    record Summary(
            UUID id,
            @Schema(examples = "CO") String department,
            @Schema(examples = "/deductions/1") String line,
            Instant askedAt,
            @Nullable @Schema(nullable = true) Instant waitingSince) {

        static Summary of(PayQuery query) {
            return new Summary(query.id(), query.department(), query.line(), query.askedAt(), query.waitingSince());
        }
    }
}
