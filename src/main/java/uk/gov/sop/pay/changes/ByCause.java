package uk.gov.sop.pay.changes;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.PayChange;
import uk.gov.sop.pay.changes.lines.PayChange.Part;
import uk.gov.sop.pay.changes.lines.PayChange.What;
import uk.gov.sop.pay.changes.lines.Share;

/** Shares put together by cause: the largest first, and what nothing explains last. */
final class ByCause {

    private static final Comparator<PayChange> LARGEST_FIRST = Comparator.comparing(
                    (PayChange change) -> change.cause() == Cause.UNEXPLAINED)
            .thenComparing(change -> -Math.abs(change.amount()))
            .thenComparing(PayChange::cause);

    private ByCause() {}

    static List<PayChange> changes(List<Share> shares) {
        return shares.stream()
                .collect(Collectors.groupingBy(Share::cause, () -> new EnumMap<>(Cause.class), Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> change(entry.getKey(), entry.getValue()))
                .filter(change -> !change.parts().isEmpty())
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private static PayChange change(Cause cause, List<Share> shares) {
        List<Part> parts = parts(shares);
        long amount = parts.stream().mapToLong(Part::amount).sum();
        return new PayChange(cause, amount, parts, Sentences.of(cause, shares, parts, amount));
    }

    private static List<Part> parts(List<Share> shares) {
        Map<Line, Long> sums = new LinkedHashMap<>();
        shares.forEach(share -> sums.merge(new Line(share.what(), share.line()), share.effect(), Long::sum));
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> new Part(entry.getKey().what, entry.getKey().line, entry.getValue()))
                .sorted(Comparator.comparing(Part::what))
                .toList();
    }

    private record Line(What what, String line) {}
}
