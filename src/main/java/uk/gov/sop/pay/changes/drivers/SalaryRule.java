package uk.gov.sop.pay.changes.drivers;

import java.util.ArrayList;
import java.util.List;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.changes.lines.PayLine;
import uk.gov.sop.pay.changes.lines.Share;
import uk.gov.sop.pay.changes.lines.Words;
import uk.gov.sop.pay.glossary.PayElement;

/** Salary changes by hours, by an award or another rate, and by a month that was paid in part. */
final class SalaryRule implements PayRule {

    @Override
    public boolean accountsFor(PayLine line) {
        return line.sort() == PayElement.SALARY;
    }

    @Override
    public List<Share> shares(PayLine line, Ledger ledger) {
        Contract contract = Contract.of(ledger);
        PartMonths parts = contract.fullTime() ? PartMonths.NONE : PartMonths.of(line, ledger, contract);
        long month = contract.fullTime() ? line.was() : contract.monthBefore();
        long ofHours = contract.atNewHours(month) - month;
        long ofRate = line.is() - line.was() - parts.difference() - ofHours;
        if (!contract.salaryChanged()) {
            ofHours += ofRate;
            ofRate = 0;
        }
        return shares(line, ledger, contract, parts, ofHours, ofRate);
    }

    private static List<Share> shares(
            PayLine line, Ledger ledger, Contract contract, PartMonths parts, long ofHours, long ofRate) {
        List<Share> shares = new ArrayList<>();
        Pay left = line.difference();
        if (ofRate != 0) {
            Pay pay = rest(left, ofRate, ofHours != 0 || parts.difference() != 0);
            shares.add(Share.ofPay(Cause.PAY_AWARD, line, pay, rate(contract)));
            left = left.minus(pay);
        }
        if (ofHours != 0) {
            Pay pay = rest(left, ofHours, parts.difference() != 0);
            shares.add(Share.ofPay(Cause.HOURS, line, pay, hours(contract)));
            left = left.minus(pay);
        }
        if (!left.equals(Pay.NONE)) {
            Pay once = Pay.of(line.before()).part(parts.before());
            shares.add(Share.ofPay(parts.cause(), line, left, parts.inWords(ledger))
                    .passing(once));
        }
        return shares;
    }

    private static Pay rest(Pay left, long amount, boolean moreToCome) {
        return moreToCome ? left.part(amount) : left;
    }

    private static String hours(Contract contract) {
        return contract.hoursChanged()
                ? "Your contracted hours went from %s to %s a week."
                        .formatted(inHours(contract.minutesBefore()), inHours(contract.minutesAfter()))
                : "";
    }

    private static String inHours(int minutes) {
        String whole = "%d hours".formatted(minutes / 60);
        return minutes % 60 == 0 ? whole : whole + " %d minutes".formatted(minutes % 60);
    }

    private static String rate(Contract contract) {
        long old = contract.annualAtNewHours();
        return "Your yearly %s %s from %s to %s%s."
                .formatted(
                        contract.fullTime() ? "full-time salary" : "salary",
                        old < contract.annualAfter() ? "went up" : "went down",
                        Words.money(old),
                        Words.money(contract.annualAfter()),
                        contract.hoursChanged() && !contract.fullTime() ? " for the new hours" : "");
    }
}
