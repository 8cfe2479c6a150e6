package uk.gov.sop.pay.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.Payslip.Finding;

/**
 * What stands before the P60s of a department.
 *
 * @param kind {@code P60}
 * @param employer as the P60 must name it, and {@code payeReference} at HMRC
 * @param employerAddress line by line; null where payroll gave none
 * @param taxYear the calendar year it begins in: 2025 for 2025/26
 * @param corrects null for false
 */
@Schema(
        name = "PayrollP60HeaderRequest",
        description = "Stands before the P60s of a department. Amounts are whole pence.")
public record P60RunHeader(
        @NotNull @Schema(implementation = String.class, enumeration = "P60")
        RunKind kind,

        @NotNull @Pattern(regexp = "[A-Z]{2,8}", message = "must be the code of a department") @Schema(examples = "CO")
        String department,

        @NotNull @Pattern(regexp = Payslip.TEXT, message = Payslip.TEXT_MESSAGE) @Schema(examples = "Cabinet Office")
        String employer,

        @NotNull
        @Pattern(regexp = "\\d{3}/[A-Z0-9]{1,10}", message = "must be a PAYE reference with its slash, as 120/AB12345")
        @Schema(examples = "120/AB12345")
        String payeReference,

        @Nullable
        @Size(min = 1, max = 5)
        @Schema(
                description = "Of the employer, line by line. HMRC wants it on a P60: without, the run gets a warning.",
                examples = "[\"70 Whitehall\", \"London\", \"SW1A 2AS\"]")
        List<@NotNull @Pattern(regexp = ADDRESS_LINE, message = ADDRESS_MESSAGE) String> employerAddress,

        @Min(2000) @Max(2100) @Schema(examples = "2025") int taxYear,

        @Nullable
        @Schema(description = "Its P60s take the place of published ones of the same tax year.", defaultValue = "false")
        Boolean corrects,

        @Min(1) @Max(1_000_000) int documents,
        @NotNull @Valid P60Totals totals)
        implements YearlyHeader {

    @Override
    public List<Finding> findings(LocalDate today) {
        return findings(RunKind.P60, today);
    }

    @Override
    public LocalDate workedFrom() {
        return payDate();
    }

    /** What of the header does not agree with the P60s that followed. */
    List<Finding> findings(int counted, P60Totals summed) {
        List<Finding> found = findings(counted);
        String sum = "must be their sum over the P60s";
        RunHeader.check(found, totals.pay() == summed.pay(), "/totals/pay", sum);
        RunHeader.check(found, totals.tax() == summed.tax(), "/totals/tax", sum);
        RunHeader.check(found, totals.ni() == summed.ni(), "/totals/ni", sum);
        RunHeader.check(found, totals.studentLoan() == summed.studentLoan(), "/totals/studentLoan", sum);
        RunHeader.check(found, totals.postgraduateLoan() == summed.postgraduateLoan(), "/totals/postgraduateLoan", sum);
        return found;
    }
}
