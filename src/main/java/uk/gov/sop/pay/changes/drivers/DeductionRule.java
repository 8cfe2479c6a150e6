package uk.gov.sop.pay.changes.drivers;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.DeductionLine;
import uk.gov.sop.pay.changes.lines.PayChange;
import uk.gov.sop.pay.changes.lines.Share;

/** A deduction that follows no rate: a subscription, a loan for a season ticket, a recovery. */
final class DeductionRule {

    private static final Pattern RECOVERY = Pattern.compile("recover|overpa(y|id)");

    private DeductionRule() {}

    static Share share(DeductionLine line) {
        String folded = line.description().toLowerCase(Locale.UK);
        Cause cause = RECOVERY.matcher(folded).find() ? Cause.RECOVERY : Cause.OTHER_DEDUCTION;
        return Share.ofDeduction(
                cause, PayChange.What.OTHER_DEDUCTION, line.description(), line.effect(), line.inWords());
    }
}
