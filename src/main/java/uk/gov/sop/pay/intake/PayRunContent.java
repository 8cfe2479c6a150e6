package uk.gov.sop.pay.intake;

import java.util.List;

/**
 * A file that was read and found sound.
 *
 * @param header the first one; the others have its pay date
 * @param warnings how many findings an officer should read before the run goes on
 */
public record PayRunContent(RunHeader header, List<PayRunPart> parts, int warnings) {

    public int payslips() {
        return parts.stream().mapToInt(PayRunPart::payslips).sum();
    }
}
