package uk.gov.sop.pay.changes.drivers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.changes.lines.PayLine;
import uk.gov.sop.pay.changes.lines.Share;
import uk.gov.sop.pay.changes.lines.Words;
import uk.gov.sop.pay.glossary.PayElement;
import uk.gov.sop.pay.slips.Payment;

/** Hours beyond the contract; the part that a new salary adds to their rate belongs to that. */
final class OvertimeRule implements PayRule {

    @Override
    public boolean accountsFor(PayLine line) {
        return line.sort() == PayElement.OVERTIME;
    }

    @Override
    public List<Share> shares(PayLine line, Ledger ledger) {
        Share hours = Share.ofPay(Cause.OVERTIME, line, line.difference(), inWords(line, ledger))
                .passing(Pay.of(line.before()));
        long ofRate = Contract.of(ledger).salaryChanged() ? ofRate(line) : 0;
        if (ofRate == 0) {
            return List.of(hours);
        }
        Pay rate = line.difference().part(ofRate);
        Pay rest = line.difference().minus(rate);
        return Stream.of(
                        Share.ofPay(Cause.PAY_AWARD, line, rate, "Your rate for overtime changed with it."),
                        Share.ofPay(Cause.OVERTIME, line, rest, inWords(line, ledger))
                                .passing(Pay.of(line.before())))
                .filter(share -> !share.pay().equals(Pay.NONE))
                .toList();
    }

    private static long ofRate(PayLine line) {
        if (line.before().size() != 1 || line.after().size() != 1) {
            return 0;
        }
        Payment before = line.before().getFirst();
        Payment after = line.after().getFirst();
        if (before.rate() == null || after.rate() == null || after.units() == null) {
            return 0;
        }
        return after.units()
                .multiply(BigDecimal.valueOf(after.rate() - before.rate()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static String inWords(PayLine line, Ledger ledger) {
        return "‘%s’: %s %s, %s %s."
                .formatted(
                        line.description(),
                        inWords(line.before(), line.was()),
                        ledger.then(),
                        inWords(line.after(), line.is()),
                        ledger.now());
    }

    private static String inWords(List<Payment> payments, long amount) {
        if (payments.isEmpty()) {
            return "none";
        }
        Payment first = payments.getFirst();
        if (payments.size() > 1 || first.units() == null || first.rate() == null) {
            return Words.money(amount);
        }
        String unit = first.unit() == null || first.unit() == Payment.Unit.HOURS ? "hours" : "days";
        return "%s (%s %s at %s)"
                .formatted(
                        Words.money(amount),
                        first.units().stripTrailingZeros().toPlainString(),
                        unit,
                        Words.money(first.rate()));
    }
}
