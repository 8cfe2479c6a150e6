package uk.gov.sop.pay.yearly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.NiNumber;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.Payslip.Finding;
import uk.gov.sop.pay.slips.TaxCode;

/**
 * What one person was paid by an employer in a tax year, and what was taken from it, as payroll states it: what HMRC asks
 * for on a P60, the End of Year Certificate (RD1).
 *
 * @param name as payroll had it; null for that on record
 * @param taxCode the last one of the year
 * @param previousEmployments pay and tax in earlier employments of the year that this employer knows of
 * @param thisEmployment in this employment
 * @param total of both
 * @param studentLoan whole pounds, as HMRC has them on a P60, and {@code postgraduateLoan} too
 */
@Schema(
        name = "PayrollP60Request",
        description = "One P60, a line of the file. Amounts are whole pence, but those of loans and the earnings for "
                + "National Insurance whole pounds, as HMRC has them on a P60.")
public record P60(
        @NotNull
        @Pattern(regexp = "[A-Z0-9]{4,12}", message = "must be 4 to 12 capital letters and digits")
        @Schema(examples = "CO100001")
        String staffNumber,

        @Nullable
        @Pattern(regexp = Payslip.TEXT, message = Payslip.TEXT_MESSAGE)
        @Schema(
                description = "As it was when the year ended. Left out: as it is on record when the P60 is read.",
                examples = "Amara Okafor")
        String name,

        @NotNull
        @Pattern(regexp = NiNumber.FORM, message = "must be a National Insurance number without spaces")
        @Schema(examples = "AB123456C")
        String niNumber,

        @NotNull
        @Pattern(regexp = TaxCode.FORM, message = "must be a tax code as HMRC issues it, as 1257L")
        @Schema(examples = "1257L")
        String taxCode,

        @NotNull TaxCode.Basis taxBasis,
        @NotNull @Valid YearPay previousEmployments,
        @NotNull @Valid YearPay thisEmployment,
        @NotNull @Valid YearPay total,
        @NotNull @Size(max = MOST_LETTERS) List<@NotNull @Valid NiYear> nationalInsurance,
        @NotNull @Size(max = 6) List<@NotNull @Valid StatutoryPay> statutoryPay,

        @Min(0) @Max(NiYear.MOST_POUNDS) @Schema(examples = "845")
        long studentLoan,

        @Min(0) @Max(NiYear.MOST_POUNDS) @Schema(examples = "0")
        long postgraduateLoan)
        implements YearlyForm {

    private static final int MOST_LETTERS = 10;

    @Override
    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        check(
                found,
                new TaxCode(taxCode, taxBasis).agreesWithBasis(),
                "/taxBasis",
                "must be WEEK1_MONTH1 for a tax code that ends in W1, M1 or X");
        YearPay sum = previousEmployments.plus(thisEmployment);
        check(
                found,
                total.pay() == sum.pay(),
                "/total/pay",
                "must be the sum of previousEmployments and thisEmployment");
        check(
                found,
                total.tax() == sum.tax(),
                "/total/tax",
                "must be the sum of previousEmployments and thisEmployment");
        checkNationalInsurance(found);
        checkStatutoryPay(found);
        return found;
    }

    private void checkNationalInsurance(List<Finding> found) {
        Set<String> letters = new HashSet<>();
        for (int i = 0; i < nationalInsurance.size(); i++) {
            NiYear line = nationalInsurance.get(i);
            String at = "/nationalInsurance/" + i;
            check(found, letters.add(line.letter()), at + "/letter", "must occur once");
            check(
                    found,
                    line.reachesTheLowerLimit() || !line.hasAnyAboveIt(),
                    at + "/atLowerLimit",
                    "must be more than nought where there are earnings or contributions above it");
            check(
                    found,
                    line.toPrimaryThreshold() > 0 || !line.hasAnyAboveTheThreshold(),
                    at + "/toPrimaryThreshold",
                    "must be more than nought where there are earnings or contributions above it");
            check(
                    found,
                    line.toUpperLimit() > 0 || line.contributions() <= 0,
                    at + "/toUpperLimit",
                    "must be more than nought where contributions were paid");
            check(
                    found,
                    line.contributions() == 0 || !line.paysNothing(),
                    at + "/contributions",
                    "must be nought for a letter under which nothing is paid");
        }
    }

    private void checkStatutoryPay(List<Finding> found) {
        Set<StatutoryPay.Kind> kinds = EnumSet.noneOf(StatutoryPay.Kind.class);
        // Their sum may be more than the pay in this employment, from which pension contributions are taken.
        for (int i = 0; i < statutoryPay.size(); i++) {
            check(found, kinds.add(statutoryPay.get(i).kind()), "/statutoryPay/" + i + "/kind", "must occur once");
        }
    }

    /** Contributions under all letters, in whole pence. */
    public long ni() {
        return nationalInsurance.stream().mapToLong(NiYear::contributions).sum();
    }

    private static void check(List<Finding> found, boolean holds, String field, String message) {
        if (!holds) {
            found.add(new Payslip.Finding(field, message));
        }
    }
}
