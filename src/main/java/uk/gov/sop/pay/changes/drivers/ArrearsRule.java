package uk.gov.sop.pay.changes.drivers;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.changes.lines.PayLine;
import uk.gov.sop.pay.changes.lines.Share;
import uk.gov.sop.pay.changes.lines.Words;
import uk.gov.sop.pay.glossary.PayElement;
import uk.gov.sop.pay.slips.Payment;

/** Pay for earlier months: that of a pay award belongs to the award, all else is a back-dated change. */
final class ArrearsRule implements PayRule {

    private static final Pattern AWARD = Pattern.compile("award|pay rise|settlement|pay remit");
    private static final Pattern SALARY =
            Pattern.compile("(pay |salary |basic pay )?(arrears|arrs?|back ?-?pay)( of)?( pay| salary| basic pay)?");

    @Override
    public boolean accountsFor(PayLine line) {
        return line.sort() == PayElement.ARREARS;
    }

    @Override
    public List<Share> shares(PayLine line, Ledger ledger) {
        List<PayLine> like = ledger.payments().stream()
                .filter(this::accountsFor)
                .filter(other -> cause(other, ledger) == cause(line, ledger))
                .toList();
        String because = line.equals(like.getFirst()) ? inWords(like, ledger) : "";
        return List.of(Share.ofPay(cause(line, ledger), line, line.difference(), because)
                .passing(Pay.of(line.before())));
    }

    private static Cause cause(PayLine line, Ledger ledger) {
        String description = line.description().toLowerCase(Locale.UK).strip();
        boolean raised = Contract.of(ledger).salaryChanged();
        return AWARD.matcher(description).find()
                        || raised && SALARY.matcher(description).matches()
                ? Cause.PAY_AWARD
                : Cause.BACK_DATED;
    }

    private static String inWords(List<PayLine> lines, Ledger ledger) {
        return "Pay for earlier months: %s %s, %s %s."
                .formatted(
                        inWords(lines, PayLine::was, PayLine::before),
                        ledger.then(),
                        inWords(lines, PayLine::is, PayLine::after),
                        ledger.now());
    }

    private static String inWords(
            List<PayLine> lines, ToLongFunction<PayLine> amount, Function<PayLine, List<Payment>> side) {
        long sum = lines.stream().mapToLong(amount).sum();
        return sum == 0 ? "none" : Words.money(sum) + months(lines, side);
    }

    private static String months(List<PayLine> lines, Function<PayLine, List<Payment>> side) {
        List<YearMonth> months = lines.stream()
                .flatMap(line -> side.apply(line).stream())
                .map(Payment::periodOf)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (months.isEmpty()) {
            return "";
        }
        String first = Words.month(months.getFirst());
        String last = Words.month(months.getLast());
        return first.equals(last) ? " (" + first + ")" : " (" + first + " to " + last + ")";
    }
}
