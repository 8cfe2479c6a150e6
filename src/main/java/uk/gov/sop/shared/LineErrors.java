package uk.gov.sop.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** What is wrong in a file: the first hundred faults in order of lines, in whatever order they are found. */
public final class LineErrors implements Faults {

    public static final int MOST = 100;

    private static final Comparator<Violation> IN_ORDER = Comparator.comparing(
                    Violation::line, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(fault -> Objects.requireNonNullElse(fault.column(), ""))
            .thenComparing(Violation::message);

    private final TreeSet<Violation> first = new TreeSet<>(IN_ORDER);

    @Override
    public void add(long line, String column, String message) {
        first.add(Violation.onLine(line, column, message));
        if (first.size() > MOST) {
            first.pollLast();
        }
    }

    public boolean isEmpty() {
        return first.isEmpty();
    }

    public List<Violation> list() {
        return List.copyOf(first);
    }

    /** Refuses the file when anything is wrong with it. */
    public void refuse(Rule rule) {
        if (!isEmpty()) {
            throw new RuleBroken(
                    rule,
                    "Mend the lines listed under errors (the first %d at most) and send the whole file again."
                            .formatted(MOST),
                    list());
        }
    }
}
