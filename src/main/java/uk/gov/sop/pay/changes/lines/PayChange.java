package uk.gov.sop.pay.changes.lines;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one cause did to net pay.
 *
 * @param amount pence of net pay: the sum of the parts
 * @param parts the lines of the payslips that it changed
 * @param text in plain English, with the figures
 */
public record PayChange(Cause cause, long amount, List<Part> parts, String text) {

    public PayChange {
        parts = List.copyOf(parts);
    }

    /**
     * What a cause did to a line.
     *
     * @param line as the payslip describes it
     * @param amount pence of net pay: more tax is below zero
     */
    public record Part(What what, String line, long amount) {}

    /** What sort of line it is. */
    @Schema(name = "PayChangePartKind")
    public enum What {
        PAY,
        TAX,
        NATIONAL_INSURANCE,
        PENSION,
        STUDENT_LOAN,
        OTHER_DEDUCTION
    }
}
