package uk.gov.sop.expenses.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Lines of a claim that become a claim of their own: what was found of a line goes with it, and names other lines where
 * they are then.
 *
 * @param from the claim that the other lines stay in
 * @param title of both
 * @param to the claim that they become
 * @param positions of the lines, from 0 and not all there are
 */
public record LinesTakenOut(UUID from, String title, UUID to, Set<Integer> positions) {

    /** What was found of the lines that stay. */
    public List<Finding> staying(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !isOut(finding.line()))
                .map(this::moved)
                .toList();
    }

    /** What was found of the lines that are taken out. */
    public List<Finding> leaving(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> isOut(finding.line()))
                .map(this::moved)
                .toList();
    }

    private Finding moved(Finding finding) {
        Finding moved = finding.at(moved(finding.line()));
        Integer other = finding.otherLine();
        if (other == null) {
            return moved;
        }
        if (isOut(other) == isOut(finding.line())) {
            return moved.besideLine(moved(other));
        }
        return isOut(other)
                ? moved.besideClaim(to, "a line that was returned and has a claim of its own now")
                : moved.besideClaim(from, "a line of your claim “" + title + "”, from which this one was returned");
    }

    private int moved(int line) {
        return (int) IntStream.range(0, line)
                .filter(before -> isOut(before) == isOut(line))
                .count();
    }

    private boolean isOut(int line) {
        return positions.contains(line);
    }
}
