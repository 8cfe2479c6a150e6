package uk.gov.sop.pay.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.shared.TaxYear;

/**
 * What stands before the payslips of a department: whose, when, and what they must come to.
 *
 * @param kind {@code PAYSLIPS}, which it is without
 * @param employer as the payslip must name it, and {@code payeReference} at HMRC
 * @param corrects null for false
 * @param correctsRun null where each person has one payslip of the pay date
 * @param taxYear the calendar year it begins in: 2026 for 2026/27
 */
@Schema(
        name = "PayrollRunHeaderRequest",
        description = "Stands before the payslips of a department. Amounts are whole pence.")
public record PayRunHeader(
        @Nullable @Schema(implementation = String.class, enumeration = "PAYSLIPS", defaultValue = "PAYSLIPS")
        RunKind kind,

        @NotNull @Pattern(regexp = "[A-Z]{2,8}", message = "must be the code of a department") @Schema(examples = "CO")
        String department,

        @NotNull @Pattern(regexp = Payslip.TEXT, message = Payslip.TEXT_MESSAGE) @Schema(examples = "Cabinet Office")
        String employer,

        @NotNull
        @Pattern(regexp = "\\d{3}/[A-Z0-9]{1,10}", message = "must be a PAYE reference with its slash, as 120/AB12345")
        @Schema(examples = "120/AB12345")
        String payeReference,

        @NotNull LocalDate payDate,

        @Nullable
        @Schema(
                description = "Its payslips take the place of published ones of the same pay date.",
                defaultValue = "false")
        Boolean corrects,

        @Nullable
        @Schema(
                description = "The run with the payslips that these take the place of. Needed only where somebody has "
                        + "several of this pay date, as after a supplementary run.")
        UUID correctsRun,

        @Min(2000) @Max(2100) @Schema(examples = "2026") int taxYear,

        @Min(1) @Max(12) int taxPeriod,
        @Min(1) @Max(1_000_000) int payslips,
        @NotNull @Valid RunTotals totals)
        implements RunHeader {

    @Override
    public RunKind kind() {
        return RunKind.PAYSLIPS;
    }

    @Override
    public boolean asCorrection() {
        return Boolean.TRUE.equals(corrects);
    }

    @Override
    public List<Payslip.Finding> findings(LocalDate today) {
        List<Payslip.Finding> found = new ArrayList<>();
        RunHeader.check(
                found,
                taxYear == TaxYear.of(payDate).startYear(),
                "/taxYear",
                "must be the tax year that the pay date falls in");
        RunHeader.check(
                found,
                taxPeriod == TaxYear.periodOf(payDate),
                "/taxPeriod",
                "must be the tax period that the pay date falls in");
        RunHeader.check(
                found,
                correctsRun == null || asCorrection(),
                "/correctsRun",
                "must be left out of a run that does not say `corrects`");
        return found;
    }

    /** What of the header does not agree with the payslips that followed. */
    List<Payslip.Finding> findings(int counted, RunTotals summed) {
        List<Payslip.Finding> found = new ArrayList<>();
        RunHeader.check(found, payslips == counted, "/payslips", "must be the number of payslips in the file");
        RunHeader.check(
                found,
                totals.payments() == summed.payments(),
                "/totals/payments",
                "must be their sum over the payslips");
        RunHeader.check(
                found,
                totals.deductions() == summed.deductions(),
                "/totals/deductions",
                "must be their sum over the payslips");
        RunHeader.check(found, totals.net() == summed.net(), "/totals/net", "must be its sum over the payslips");
        RunHeader.check(found, totals.gross() == summed.gross(), "/totals/gross", "must be its sum over the payslips");
        RunHeader.check(found, totals.tax() == summed.tax(), "/totals/tax", "must be its sum over the payslips");
        RunHeader.check(found, totals.ni() == summed.ni(), "/totals/ni", "must be its sum over the payslips");
        return found;
    }
}
