package uk.gov.sop.pay.runs;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.shared.TaxYear;

/**
 * The first line of a run: whose, when, and what all of it must come to.
 *
 * @param taxYear the calendar year it begins in: 2026 for 2026/27
 */
@Schema(name = "PayrollRunHeaderRequest", description = "The first line of the file. Amounts are whole pence.")
record PayRunHeader(
        @NotNull @Pattern(regexp = "[A-Z]{2,8}", message = "must be the code of a department") @Schema(examples = "CO")
        String department,

        @NotNull LocalDate payDate,

        @Min(2000) @Max(2100) @Schema(examples = "2026") int taxYear,

        @Min(1) @Max(12) int taxPeriod,
        @Min(1) @Max(1_000_000) int payslips,
        @NotNull @Valid PayRunHeader.Totals totals) {

    static final long MOST_PENCE = 1_000_000_000_000L;

    /** The run's totals, in whole pence. */
    @Embeddable
    @Schema(name = "PayrollRunTotalsRequest")
    record Totals(
            @Min(-MOST_PENCE) @Max(MOST_PENCE) long payments,
            @Min(-MOST_PENCE) @Max(MOST_PENCE) long deductions,
            @Min(-MOST_PENCE) @Max(MOST_PENCE) long net,
            @Min(-MOST_PENCE) @Max(MOST_PENCE) long gross,
            @Min(-MOST_PENCE) @Max(MOST_PENCE) long tax,
            @Min(-MOST_PENCE) @Max(MOST_PENCE) long ni) {

        static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

        PayRunHeader.Totals plus(Payslip payslip) {
            return new Totals(
                    payments + payslip.totals().payments(),
                    deductions + payslip.totals().deductions(),
                    net + payslip.totals().net(),
                    gross + payslip.thisPeriod().gross(),
                    tax + payslip.thisPeriod().tax(),
                    ni + payslip.thisPeriod().ni());
        }
    }

    /** What is wrong with the header by itself; its shape is sound already. */
    List<Payslip.Finding> findings() {
        List<Payslip.Finding> found = new ArrayList<>();
        if (taxYear != TaxYear.of(payDate).startYear()) {
            found.add(new Payslip.Finding("/taxYear", "must be the tax year that the pay date falls in"));
        }
        if (taxPeriod != TaxYear.periodOf(payDate)) {
            found.add(new Payslip.Finding("/taxPeriod", "must be the tax period that the pay date falls in"));
        }
        return found;
    }

    /** What of the header does not agree with the payslips that followed. */
    List<Payslip.Finding> findings(int counted, Totals summed) {
        List<Payslip.Finding> found = new ArrayList<>();
        check(found, payslips == counted, "/payslips", "must be the number of payslips in the file");
        check(found, totals.payments == summed.payments, "/totals/payments", "must be their sum over the payslips");
        check(
                found,
                totals.deductions == summed.deductions,
                "/totals/deductions",
                "must be their sum over the payslips");
        check(found, totals.net == summed.net, "/totals/net", "must be its sum over the payslips");
        check(found, totals.gross == summed.gross, "/totals/gross", "must be its sum over the payslips");
        check(found, totals.tax == summed.tax, "/totals/tax", "must be its sum over the payslips");
        check(found, totals.ni == summed.ni, "/totals/ni", "must be its sum over the payslips");
        return found;
    }

    private static void check(List<Payslip.Finding> found, boolean holds, String field, String message) {
        if (!holds) {
            found.add(new Payslip.Finding(field, message));
        }
    }
}
