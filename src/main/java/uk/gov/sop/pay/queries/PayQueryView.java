package uk.gov.sop.pay.queries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A query as whoever asked reads it. */
@Schema(name = "PayQuery")
record PayQueryView(
        UUID id,
        UUID payslipId,

        @Schema(description = "JSON pointer into the payslip.", examples = "/deductions/1")
        String line,

        @Schema(examples = "CO") String department,
        PayQuery.Status status,
        Instant askedAt,

        @Schema(description = "Oldest first.") List<PayQueryThread.MessageView> messages,

        @Nullable
        @Schema(
                nullable = true,
                description = "How many working days payroll of the department usually takes for its first answer: the "
                        + "median of the last 500 within 90 days. Null when fewer than five were answered.")
        Integer usualWorkingDays,

        List<Action> actions) {

    /** What you may do next. */
    @Schema(name = "PayQueryAction")
    enum Action {
        write
    }

    @Schema(name = "PayQuerySummary")
    record Summary(
            UUID id,
            UUID payslipId,
            @Schema(examples = "/deductions/1") String line,
            @Schema(examples = "CO") String department,
            PayQuery.Status status,
            Instant askedAt) {

        static Summary of(PayQuery query) {
            return new Summary(
                    query.id(), query.payslipId(), query.line(), query.department(), query.status(), query.askedAt());
        }
    }
}
