package uk.gov.sop.pay.changes.drivers;

import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.changes.lines.PayLine;
import uk.gov.sop.pay.changes.lines.Share;
import uk.gov.sop.pay.glossary.PayElement;

/** What changed pay itself, and the deductions that are no share of it: each line's difference by its cause. */
public final class Drivers {

    private static final List<PayRule> RULES = List.of(
            new SalaryRule(),
            new ArrearsRule(),
            new AllowanceRule(),
            new OvertimeRule(),
            new NamedPayRule(PayElement.ONE_OFF, Cause.ONE_OFF, true),
            new NamedPayRule(PayElement.RECOVERY, Cause.RECOVERY, false),
            new NamedPayRule(PayElement.UNPAID_LEAVE, Cause.UNPAID_LEAVE, true),
            new NamedPayRule(PayElement.STRIKE, Cause.STRIKE, true),
            new NamedPayRule(PayElement.EXPENSES, Cause.EXPENSES, true),
            new NamedPayRule(PayElement.OTHER, Cause.OTHER_PAYMENT, false));

    private Drivers() {}

    public static List<Share> of(Ledger ledger) {
        return Stream.concat(
                        ledger.payments().stream()
                                .filter(line -> !line.difference().equals(Pay.NONE))
                                .flatMap(line -> shares(line, ledger).stream()),
                        ledger.deductions().stream()
                                .filter(line -> !line.followsPay())
                                .filter(line -> line.effect() != 0)
                                .map(DeductionRule::share))
                .toList();
    }

    private static List<Share> shares(PayLine line, Ledger ledger) {
        return RULES.stream()
                .filter(rule -> rule.accountsFor(line))
                .findFirst()
                .orElseThrow()
                .shares(line, ledger);
    }
}
