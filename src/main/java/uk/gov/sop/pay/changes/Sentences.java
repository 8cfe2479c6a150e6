package uk.gov.sop.pay.changes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.PayChange.Part;
import uk.gov.sop.pay.changes.lines.PayChange.What;
import uk.gov.sop.pay.changes.lines.Share;
import uk.gov.sop.pay.changes.lines.Words;

/** What a cause did, as staff would tell one another: why, then the sum. */
final class Sentences {

    private Sentences() {}

    static String of(Cause cause, List<Share> shares, List<Part> parts, long amount) {
        String why = shares.stream()
                .map(Share::because)
                .filter(because -> !because.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        String sum = sum(cause, parts, amount);
        return why.isEmpty() ? sum : why + " " + sum;
    }

    /** {@code £93.20 more pay, £18.40 more tax: £62.26 more net pay.} */
    private static String sum(Cause cause, List<Part> parts, long amount) {
        String net = amount == 0 ? "your net pay stays the same" : Words.moreOrLess(amount) + " net pay";
        List<String> sums = Stream.of(What.values())
                .map(what -> inWords(cause, what, parts))
                .filter(words -> !words.isEmpty())
                .toList();
        return sums.isEmpty() ? "Your net pay stays the same." : "%s: %s.".formatted(Words.list(sums), net);
    }

    private static String inWords(Cause cause, What what, List<Part> parts) {
        long sum = parts.stream()
                .filter(part -> part.what() == what)
                .mapToLong(Part::amount)
                .sum();
        if (sum == 0) {
            return "";
        }
        return switch (what) {
            case PAY -> Words.moreOrLess(sum) + (cause == Cause.EXPENSES ? " expenses" : " pay");
            case TAX -> Words.moreOrLess(-sum) + " tax";
            case NATIONAL_INSURANCE -> Words.moreOrLess(-sum) + " National Insurance";
            case PENSION -> Words.moreOrLess(-sum) + " pension contributions";
            case STUDENT_LOAN -> Words.moreOrLess(-sum) + " student loan repayments";
            case OTHER_DEDUCTION -> Words.moreOrLess(-sum) + " deductions";
        };
    }
}
