package uk.gov.sop.pay.looks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One look at somebody's pay, as that person reads it. */
@Schema(name = "PayDisclosure")
record PayDisclosureView(
        Instant at,

        @Schema(description = "You looked at it yourself.") boolean own,

        @Nullable
        @Schema(
                nullable = true,
                description = "Who looked; null for a sign-in that no staff record is linked to.",
                examples = "Amara Okafor")
        String name,

        @Nullable @Schema(nullable = true, description = "Where they worked on that day.", examples = "CO")
        String department,

        @Nullable @Schema(nullable = true, examples = "Cabinet Office")
        String departmentName,

        @Schema(description = "The application that they used, as it is registered.", examples = "sop-page")
        String app,

        PayDisclosures.Seen what,

        @Nullable @Schema(nullable = true, description = "The payslip, when it was one.")
        UUID payslipId,

        @Nullable @Schema(nullable = true, description = "Of that payslip.")
        LocalDate payDate,

        @Nullable
        @Schema(
                nullable = true,
                description = "Of the P60 or P11D, when it was one: the calendar year it begins in.",
                examples = "2025")
        Integer taxYear,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "Why, from a list: one of `PayLookReason`, or `QUERY` where you asked. Null for your own reading.")
        String reasonKind,

        @Nullable @Schema(nullable = true, description = "Why, in the officer's own words.")
        String reason) {

    static PayDisclosureView of(PayDisclosures.Row row, @Nullable String officeName) {
        return new PayDisclosureView(
                row.at(),
                row.own(),
                row.viewer(),
                row.office(),
                officeName,
                row.client(),
                row.what(),
                row.payDate() == null ? null : row.whatId(),
                row.payDate(),
                row.taxYear(),
                row.reasonKind(),
                row.reason());
    }
}
