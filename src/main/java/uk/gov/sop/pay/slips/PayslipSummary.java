package uk.gov.sop.pay.slips;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
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

        @Schema(description = "All pay of the period, without expenses paid with salary.")
        Money gross,

        PayslipView.TotalsView totals,

        @Nullable @Schema(nullable = true, description = "The wrong payslip that this one took the place of.")
        UUID corrects) {

    public static PayslipSummary of(Payslips.Summary payslip, String departmentName) {
        return new PayslipSummary(
                payslip.id(),
                payslip.department(),
                departmentName,
                payslip.payDate(),
                payslip.taxYear(),
                payslip.taxPeriod(),
                Money.pence(payslip.gross()),
                PayslipView.TotalsView.of(payslip.totals()),
                payslip.corrects());
    }
}
