package uk.gov.sop.holidays.calendar;

import java.util.stream.Collectors;

/** Lines of at most 75 octets of UTF-8 (RFC 5545, 3.1); longer ones go on after a space. */
final class FoldedText {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private FoldedText() {}

    /** @param text whole lines, each with its end */
    static String of(String text) {
        return text.lines().map(line -> fold(line) + END).collect(Collectors.joining());
    }

    /** Between characters, never within one. */
    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int point = line.codePointAt(i);
            octets += octets(point);
            if (octets > LONGEST) {
                folded.append(END).append(' ');
                octets = 1 + octets(point);
            }
            folded.appendCodePoint(point);
        }
        return folded.toString();
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        return point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
    }
}
