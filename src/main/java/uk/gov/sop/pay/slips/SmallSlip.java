package uk.gov.sop.pay.slips;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import uk.gov.sop.shared.Json;

/**
 * A payslip as it waits to be sealed: what the records are asked about, and all of it made small.
 *
 * @param body the {@link Payslip}, as {@link SlipBody} has it
 */
@SuppressWarnings("ArrayRecordComponent") // sealed at once, never compared
public record SmallSlip(String staffNumber, SlipFigures figures, byte[] body) implements Brought {

    /** Without what is not there. */
    private static final ObjectWriter WRITER = Json.mapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .writerFor(Payslip.class);

    static SmallSlip of(Payslip slip) {
        return of(slip.staffNumber(), SlipFigures.of(slip), json(slip));
    }

    /**
     * The same of a payslip that is JSON already.
     *
     * @param json of a {@link Payslip}, without nulls
     */
    public static SmallSlip of(String staffNumber, SlipFigures figures, byte[] json) {
        return new SmallSlip(staffNumber, figures, SlipBody.small(json));
    }

    private static byte[] json(Payslip slip) {
        try {
            return WRITER.writeValueAsBytes(slip);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON can be written as JSON.", e);
        }
    }
}
