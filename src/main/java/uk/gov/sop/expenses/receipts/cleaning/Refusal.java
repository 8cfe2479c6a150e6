package uk.gov.sop.expenses.receipts.cleaning;

import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** What staff read when a file is refused: always what would be taken instead. */
final class Refusal {

    private Refusal() {}

    static RuleBroken unreadable(String what) {
        return new RuleBroken(Rule.RECEIPT_UNREADABLE, what);
    }

    static RuleBroken tooDetailed(String what) {
        return new RuleBroken(Rule.RECEIPT_TOO_DETAILED, what);
    }

    static RuleBroken notPlain(String what) {
        return new RuleBroken(
                Rule.RECEIPT_NOT_PLAIN, "The PDF " + what + ". Print it to a new PDF, or send a picture of it.");
    }

    static RuleBroken damagedPdf() {
        return unreadable("The PDF is damaged. Open it, print it to a new PDF and send that, or a picture of it.");
    }

    static RuleBroken damagedPicture() {
        return unreadable("The picture is damaged or was cut short. Send it again, or take another picture.");
    }
}
