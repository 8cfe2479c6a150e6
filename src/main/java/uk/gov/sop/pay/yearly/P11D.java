package uk.gov.sop.pay.yearly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.NiNumber;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.Payslip.Finding;

/**
 * The benefits and expenses that one person had from an employer in a tax year, as payroll states them: what HMRC asks for on
 * a P11D. Amounts are whole pence.
 *
 * @param name as payroll had it; null for that on record
 * @param benefits of each section any number, in any order
 * @param total of their cash equivalents
 */
@Schema(name = "PayrollP11DRequest", description = "One P11D, a line of the file. Amounts are whole pence.")
public record P11D(
        @NotNull
        @Pattern(regexp = "[A-Z0-9]{4,12}", message = "must be 4 to 12 capital letters and digits")
        @Schema(examples = "CO100001")
        String staffNumber,

        @Nullable
        @Pattern(regexp = Payslip.TEXT, message = Payslip.TEXT_MESSAGE)
        @Schema(
                description = "As it was when the year ended. Left out: as it is on record when the P11D is read.",
                examples = "Amara Okafor")
        String name,

        @NotNull
        @Pattern(regexp = NiNumber.FORM, message = "must be a National Insurance number without spaces")
        @Schema(examples = "AB123456C")
        String niNumber,

        @NotNull @Size(min = 1, max = MOST_BENEFITS) List<@NotNull @Valid Benefit> benefits,

        @Min(0)
        @Max(MOST_BENEFITS * Payslip.MOST_PENCE)
        @Schema(description = "Of the cash equivalents.", examples = "72000")
        long total)
        implements YearlyForm {

    private static final int MOST_BENEFITS = 50;

    @Override
    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < benefits.size(); i++) {
            check(benefits.get(i), "/benefits/" + i, found);
        }
        long sum = benefits.stream().mapToLong(Benefit::cashEquivalent).sum();
        check(found, total == sum, "/total", "must be the sum of the cash equivalents");
        return found;
    }

    private static void check(Benefit benefit, String at, List<Finding> found) {
        String section = benefit.section().name();
        if (benefit.section().hasCost()) {
            check(
                    found,
                    benefit.hasBoth(),
                    at + "/cost",
                    "must be there, and madeGood too: section %s has both".formatted(section));
            check(
                    found,
                    benefit.addsUp(),
                    at + "/cashEquivalent",
                    "must be cost less madeGood, and nought where that is less");
        } else {
            check(
                    found,
                    benefit.hasNeither(),
                    at + "/cost",
                    "must be left out, and madeGood too: section %s has only a cash equivalent".formatted(section));
        }
    }

    private static void check(List<Finding> found, boolean holds, String field, String message) {
        if (!holds) {
            found.add(new Finding(field, message));
        }
    }
}
