package uk.gov.sop.pay.changes;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import uk.gov.sop.pay.slips.Payment;
import uk.gov.sop.pay.slips.Payment.Element;

/** Pay for earlier months: that of a pay award belongs to the award, all else is a back-dated change. */
final class ArrearsRule implements PayRule {

    private static final Pattern AWARD = Pattern.compile("award|pay rise|settlement|pay remit");
    private static final Pattern SALARY =
            Pattern.compile("(pay |salary |basic pay )?(arrears|arrs?|back ?-?pay)( of)?( pay| salary| basic pay)?");

    @Override
    public boolean accountsFor(PayLine line) {
        return line.sort() == Element.ARREARS;
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
        long was = lines.stream().mapToLong(PayLine::was).sum();
        long is = lines.stream().mapToLong(PayLine::is).sum();
        String then = "%s had %s of pay for earlier months%s"
                .formatted(ledger.before().month(), Words.money(was), months(lines, PayLine::before));
        String now = "%s has %s of pay for earlier months%s"
                .formatted(ledger.after().month(), Words.money(is), months(lines, PayLine::after));
        if (was == 0) {
            return now + ".";
        }
        return is == 0 ? then + ", which does not come again." : then + "; " + now + ".";
    }

    private static String months(List<PayLine> lines, java.util.function.Function<PayLine, List<Payment>> side) {
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
