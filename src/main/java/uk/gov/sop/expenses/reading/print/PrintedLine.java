package uk.gov.sop.expenses.reading.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Words side by side, left to right, which is what the eye takes for a line whatever blocks a recogniser sees. */
record PrintedLine(List<Word> words) {

    /** Top to bottom; words belong together when the middle of one is within the height of the other. */
    static List<PrintedLine> of(List<Word> words) {
        List<List<Word>> lines = new ArrayList<>();
        words.stream()
                .filter(word -> word.text().chars().anyMatch(PrintedLine::tells))
                .sorted(Comparator.comparingInt(word -> word.box().middle()))
                .forEach(word -> lines.reversed().stream()
                        .limit(3)
                        .filter(line -> line.stream().allMatch(other -> beside(word.box(), other.box())))
                        .findFirst()
                        .orElseGet(() -> {
                            lines.add(new ArrayList<>());
                            return lines.getLast();
                        })
                        .add(word));
        return lines.stream()
                .map(line -> new PrintedLine(line.stream()
                        .sorted(Comparator.comparingInt(word -> word.box().left()))
                        .toList()))
                .toList();
    }

    private static boolean tells(int character) {
        return Character.isLetterOrDigit(character) || "£€/".indexOf(character) >= 0;
    }

    private static boolean beside(Box one, Box other) {
        int apart = Math.abs(one.middle() - other.middle());
        return apart * 10 < Math.max(one.height(), other.height()) * 6
                && (one.left() >= other.right() - one.height() / 2 || other.left() >= one.right() - one.height() / 2);
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The words that a match in {@link #text()} touches. */
    PrintedLine piece(MatchResult match) {
        List<Word> touched = new ArrayList<>();
        int at = 0;
        for (Word word : words) {
            if (at < match.end() && match.start() < at + word.text().length()) {
                touched.add(word);
            }
            at += word.text().length() + 1;
        }
        return new PrintedLine(touched);
    }

    Box box() {
        return Box.around(words.stream().map(Word::box).toList());
    }

    /** As sure as its least sure word. */
    int confidence() {
        return words.stream().mapToInt(Word::confidence).min().orElse(0);
    }

    /** Of the letters, in pixels: that of the word in the middle when they are ordered by height. */
    int height() {
        int[] heights =
                words.stream().mapToInt(word -> word.box().height()).sorted().toArray();
        return heights[heights.length / 2];
    }
}
