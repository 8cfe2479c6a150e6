package uk.gov.sop.pay.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.gov.sop.pay.changes.lines.Cause;

/** Which causes were planted and which were found. */
final class Confusion {

    private final Map<Cause, int[]> byCause = new EnumMap<>(Cause.class);
    private final Map<String, Integer> mistakes = new TreeMap<>();
    private int pairs;
    private int right;
    private int exact;

    void add(Set<Cause> planted, Set<Cause> found, boolean addsUp) {
        pairs++;
        right += planted.equals(found) ? 1 : 0;
        exact += addsUp ? 1 : 0;
        for (Cause cause : Cause.values()) {
            int[] counts = byCause.computeIfAbsent(cause, c -> new int[3]);
            if (planted.contains(cause)) {
                counts[found.contains(cause) ? 0 : 1]++;
            } else if (found.contains(cause)) {
                counts[2]++;
            }
        }
        if (!planted.equals(found)) {
            mistakes.merge(
                    "missed " + without(planted, found) + ", wrongly " + without(found, planted), 1, Integer::sum);
        }
    }

    private static Set<Cause> without(Set<Cause> all, Set<Cause> others) {
        Set<Cause> rest = EnumSet.noneOf(Cause.class);
        rest.addAll(all);
        rest.removeAll(others);
        return rest;
    }

    int pairs() {
        return pairs;
    }

    int exact() {
        return exact;
    }

    /** Hundredths of a percent. */
    int rightShare() {
        return 10_000 * right / pairs;
    }

    String table(String title) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %,d pairs, exact to the penny %,d, causes right %,d (%d.%02d%%)"
                .formatted(title, pairs, exact, right, rightShare() / 100, rightShare() % 100));
        lines.add("  %-16s %8s %8s %8s".formatted("cause", "found", "missed", "wrongly"));
        byCause.forEach((cause, counts) -> {
            if (counts[0] + counts[1] + counts[2] > 0) {
                lines.add("  %-16s %8d %8d %8d".formatted(cause, counts[0], counts[1], counts[2]));
            }
        });
        mistakes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(12)
                .forEach(mistake -> lines.add("  %5d times: %s".formatted(mistake.getValue(), mistake.getKey())));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
