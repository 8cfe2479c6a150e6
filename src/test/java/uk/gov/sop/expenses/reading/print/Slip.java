package uk.gov.sop.expenses.reading.print;

import java.util.ArrayList;
import java.util.List;

/** Lines of words as recognition would give them: 20 pixels high, 12 to a letter, 30 from line to line. */
final class Slip {

    private static final int SURE = 96;

    private Slip() {}

    static List<PrintedLine> of(String... lines) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            int left = 0;
            for (String word : lines[i].split(" ", -1)) {
                if (!word.isEmpty()) {
                    words.add(new Word(word, SURE, new Box(left, 30 * i, 12 * word.length(), 20)));
                }
                left += 12 * (word.length() + 1);
            }
        }
        return PrintedLine.of(words);
    }
}
