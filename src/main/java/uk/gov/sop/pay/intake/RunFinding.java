package uk.gov.sop.pay.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something about a run that an officer should know: what it breaks or, as a warning, what is unusual. Tells nothing of what
 * the file said.
 *
 * @param line of the file, from 1
 * @param column a JSON pointer into the line, or a column of CSV; empty for all of the line
 * @param warning null for what must be mended
 * @param message what would make it pass, or what to look at
 */
@Schema(name = "PayrollRunFinding", description = "One line of a report: a fault, or a warning.")
public record RunFinding(
        long line,
        @Schema(examples = "/totals/net") String column,

        @Nullable @Schema(nullable = true, description = "Null for a fault, for which the file was refused.")
        Warning warning,

        @Schema(examples = "must be the sum of netPayments") String message) {

    /** What is unusual, but may be right. */
    @Schema(
            name = "PayrollRunWarning",
            description = "`NET_DOWN`: net pay fell by more than is usual. `NET_NEGATIVE`: nothing is paid out, and "
                    + "something is owed. `TAX_CODES_CHANGED`: very many codes changed at once. `YEAR_TO_DATE_GAP`: no "
                    + "payslip here explains the year to date, or the figures of a P60. `LEFT`: paid after they left. "
                    + "`P60_ISSUED`: a P60 of the tax year is here already, and may now be wrong. `P60_MISSING`: people "
                    + "who are due one have none. `EMPLOYER_ADDRESS_MISSING`: HMRC wants the employer's address on the "
                    + "form, and the header gives none.")
    public enum Warning {
        NET_DOWN,
        NET_NEGATIVE,
        TAX_CODES_CHANGED,
        YEAR_TO_DATE_GAP,
        LEFT,
        P60_ISSUED,
        P60_MISSING,
        EMPLOYER_ADDRESS_MISSING
    }

    static RunFinding fault(RunLine.Place place, String message) {
        return new RunFinding(place.line(), place.column(), null, message);
    }

    static RunFinding warning(RunLine.Place place, Warning warning, String message) {
        return new RunFinding(place.line(), place.column(), warning, message);
    }

    boolean refuses() {
        return warning == null;
    }
}
