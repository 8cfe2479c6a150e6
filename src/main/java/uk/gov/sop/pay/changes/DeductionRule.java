package uk.gov.sop.pay.changes;

import java.util.Locale;
import java.util.regex.Pattern;

/** A deduction that follows no rate: a subscription, a loan for a season ticket, a recovery. */
final class DeductionRule {

    private static final Pattern RECOVERY = Pattern.compile("recover|overpa(y|id)");

    private DeductionRule() {}

    static Share share(DeductionLine line) {
        String folded = line.description().toLowerCase(Locale.UK);
        Cause cause = RECOVERY.matcher(folded).find() ? Cause.RECOVERY : Cause.OTHER_DEDUCTION;
        return Share.ofDeduction(
                cause, PayChange.What.OTHER_DEDUCTION, line.description(), line.effect(), inWords(line));
    }

    static String inWords(DeductionLine line) {
        if (line.before().isEmpty()) {
            return "‘%s’ of %s started.".formatted(line.description(), Words.money(line.is()));
        }
        if (line.after().isEmpty()) {
            return "‘%s’ of %s stopped.".formatted(line.description(), Words.money(line.was()));
        }
        return "‘%s’ went from %s to %s."
                .formatted(line.description(), Words.money(line.was()), Words.money(line.is()));
    }
}
