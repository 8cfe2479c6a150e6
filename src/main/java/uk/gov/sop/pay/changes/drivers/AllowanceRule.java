package uk.gov.sop.pay.changes.drivers;

import java.util.List;
import uk.gov.sop.pay.changes.figures.Pence;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.PayLine;
import uk.gov.sop.pay.changes.lines.Share;
import uk.gov.sop.pay.changes.lines.Words;
import uk.gov.sop.pay.glossary.PayElement;

/** An allowance starts, stops or changes; by the hours or the award where it goes exactly with them. */
final class AllowanceRule implements PayRule {

    @Override
    public boolean accountsFor(PayLine line) {
        return line.sort() == PayElement.ALLOWANCE;
    }

    @Override
    public List<Share> shares(PayLine line, Ledger ledger) {
        return List.of(Share.ofPay(cause(line, Contract.of(ledger)), line, line.difference(), inWords(line)));
    }

    private static Cause cause(PayLine line, Contract contract) {
        if (line.starts() || line.stops()) {
            return Cause.ALLOWANCE;
        }
        if (contract.hoursChanged() && Pence.sameButForAPenny(contract.atNewHours(line.was()), line.is())) {
            return Cause.HOURS;
        }
        return contract.salaryChanged() && Pence.sameButForAPenny(contract.atNewSalary(line.was()), line.is())
                ? Cause.PAY_AWARD
                : Cause.ALLOWANCE;
    }

    private static String inWords(PayLine line) {
        if (line.starts()) {
            return "‘%s’ of %s started.".formatted(line.description(), Words.money(line.is()));
        }
        if (line.stops()) {
            return "‘%s’ of %s stopped.".formatted(line.description(), Words.money(line.was()));
        }
        return "‘%s’ went from %s to %s."
                .formatted(line.description(), Words.money(line.was()), Words.money(line.is()));
    }
}
