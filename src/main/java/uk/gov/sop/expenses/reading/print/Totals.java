package uk.gov.sop.expenses.reading.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was paid in all: the amount that a line calls the total, borne out by the card line, by cash less change or by
 * the sum of the lines above. Without such words, the largest amount, with half the confidence.
 */
final class Totals {

    private static final int NAMED = 100;
    private static final int PAYMENT = 60;
    private static final int PLAIN = 0;
    private static final int BORNE_OUT = 35;

    private final List<PrintedLine> lines;
    private final List<PrintedAmount> amounts;

    private Totals(List<PrintedLine> lines) {
        this.lines = lines;
        this.amounts = lines.stream()
                .flatMap(line -> PrintedAmount.on(line).stream())
                .filter(amount -> amount.minor() > 0)
                .toList();
    }

    static Optional<Found<Long>> in(List<PrintedLine> lines) {
        return new Totals(lines).best();
    }

    private Optional<Found<Long>> best() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int rank = rank(lines.get(i));
            candidates.addAll(candidates(i, rank));
        }
        return candidates.stream()
                .max(Comparator.comparingInt(this::score).thenComparingLong(candidate -> candidate.amount.minor()))
                .map(this::found);
    }

    /** On a line that names the total without an amount, the amount stands below. */
    private List<Candidate> candidates(int at, int rank) {
        List<PrintedAmount> here = on(lines.get(at));
        if (here.isEmpty() && rank == NAMED && at + 1 < lines.size() && isBare(lines.get(at + 1))) {
            here = on(lines.get(at + 1));
        }
        return rank < 0
                ? List.of()
                : here.stream().map(amount -> new Candidate(amount, rank)).toList();
    }

    private static boolean isBare(PrintedLine line) {
        return line.text().chars().filter(Character::isLetter).count() <= 3;
    }

    private List<PrintedAmount> on(PrintedLine line) {
        return amounts.stream().filter(amount -> amount.line().equals(line)).toList();
    }

    private static int rank(PrintedLine line) {
        if (Wording.PART.in(line) || Wording.CASH.in(line)) {
            return -1;
        }
        if (Wording.TAX.in(line) && !(Wording.TOTAL.in(line) && Wording.INCLUSIVE.in(line))) {
            return -1;
        }
        return Wording.TOTAL.in(line) ? NAMED : Wording.PAYMENT.in(line) ? PAYMENT : PLAIN;
    }

    private int score(Candidate candidate) {
        return candidate.rank
                + (isRepeated(candidate.amount) ? BORNE_OUT : 0)
                + (addsUp(candidate.amount) ? BORNE_OUT : 0)
                + candidate.amount.confidence() / 4;
    }

    private boolean isRepeated(PrintedAmount amount) {
        return amounts.stream()
                        .filter(other -> other.minor() == amount.minor() && rank(other.line()) != PLAIN)
                        .count()
                > 1;
    }

    /** As cash less change, as the parts named between, or as the items above. */
    private boolean addsUp(PrintedAmount amount) {
        return isDifference(amount.minor())
                || sumAbove(amount, line -> rank(line) == PLAIN) == amount.minor()
                || sumAbove(amount, Wording.PART::in) == amount.minor()
                || sumAbove(amount, line -> Wording.PART.in(line) || Wording.TAX.in(line)) == amount.minor()
                || sumAbove(amount, line -> rank(line) == PLAIN || Wording.PART.in(line)) == amount.minor();
    }

    private boolean isDifference(long minor) {
        List<PrintedAmount> cash = amounts.stream()
                .filter(amount -> Wording.CASH.in(amount.line()))
                .toList();
        return cash.size() == 2 && cash.get(0).minor() - cash.get(1).minor() == minor;
    }

    private long sumAbove(PrintedAmount amount, Predicate<PrintedLine> counted) {
        return amounts.stream()
                .takeWhile(other -> other != amount)
                .filter(other -> counted.test(other.line()))
                .mapToLong(PrintedAmount::minor)
                .sum();
    }

    private Found<Long> found(Candidate candidate) {
        PrintedAmount amount = candidate.amount;
        int sure = amount.confidence();
        if (candidate.rank == PLAIN) {
            sure /= 2;
        } else if (isRepeated(amount) || addsUp(amount)) {
            sure = (sure + 100) / 2;
        }
        return new Found<>(amount.minor(), sure, amount.piece().box());
    }

    private record Candidate(PrintedAmount amount, int rank) {}
}
