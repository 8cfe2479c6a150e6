package uk.gov.sop.pay.changes.drivers;

import java.util.List;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.changes.lines.PayLine;
import uk.gov.sop.pay.changes.lines.Share;
import uk.gov.sop.pay.changes.lines.Words;
import uk.gov.sop.pay.glossary.PayElement;

/**
 * A payment that is its own cause: the line says what it is.
 *
 * @param passing whether it is for its month only
 */
record NamedPayRule(PayElement element, Cause cause, boolean passing) implements PayRule {

    @Override
    public boolean accountsFor(PayLine line) {
        return line.sort() == element;
    }

    @Override
    public List<Share> shares(PayLine line, Ledger ledger) {
        Share share = Share.ofPay(cause, line, line.difference(), inWords(line, ledger) + note(line));
        return List.of(passing ? share.passing(Pay.of(line.before())) : share);
    }

    private static String note(PayLine line) {
        return line.sort() == PayElement.EXPENSES
                        && line.latest().amount() > 0
                        && !line.latest().countsAsPay()
                ? " It is paid back to you and is not pay: nothing is taken from it."
                : "";
    }

    private static String inWords(PayLine line, Ledger ledger) {
        String before = ledger.then();
        String after = ledger.now();
        if (line.starts()) {
            return "‘%s’ %s %s, and not %s.".formatted(line.description(), gave(line.is()), after, before);
        }
        if (line.stops()) {
            return "‘%s’ %s %s, and not %s.".formatted(line.description(), gave(line.was()), before, after);
        }
        return "‘%s’ %s %s and %s %s.".formatted(line.description(), gave(line.was()), before, gave(line.is()), after);
    }

    private static String gave(long pence) {
        return (pence < 0 ? "took off " : "added ") + Words.size(pence);
    }
}
