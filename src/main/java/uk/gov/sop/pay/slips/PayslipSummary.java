package uk.gov.sop.pay.slips;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.PayslipView.TotalsView;
import uk.gov.sop.shared.Money;

/** A payslip in a list. */
@Schema(name = "PayslipSummary")
public record PayslipSummary(
        UUID id,
        @Schema(examples = "CO") String department,
        @Schema(examples = "Cabinet Office") String departmentName,
        LocalDate payDate,

        @Schema(description = "The calendar year it begins in: 2026 for 2026/27.", examples = "2026")
        int taxYear,

        int taxPeriod,

        @Schema(
                description =
                        "Whether it can be opened. Else it was damaged where it is kept: it has no figures here, and "
                                + "by itself it answers `RECORD_UNREADABLE`.")
        boolean readable,

        @Nullable
        @Schema(
                nullable = true,
                description = "All pay of the period, without expenses paid with salary. Null when it is not readable.")
        Money gross,

        @Nullable @Schema(nullable = true, description = "Null when it is not readable.")
        TotalsView totals,

        @Nullable @Schema(nullable = true, description = "The wrong payslip that this one took the place of.")
        UUID corrects) {

    public static PayslipSummary of(Payslips.Summary payslip, String departmentName) {
        SlipFigures figures = payslip.figures();
        return new PayslipSummary(
                payslip.id(),
                payslip.department(),
                departmentName,
                payslip.payDate(),
                payslip.taxYear(),
                payslip.taxPeriod(),
                figures != null,
                figures == null ? null : Money.pence(figures.thisPeriod().gross()),
                figures == null ? null : TotalsView.of(figures.totals()),
                payslip.corrects());
    }
}
