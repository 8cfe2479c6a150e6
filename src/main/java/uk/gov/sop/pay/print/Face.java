package uk.gov.sop.pay.print;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A font as one document has it. Lengths are thousandths of a point. */
record Face(PDFont font, CmapLookup glyphs) {

    /** Stands for what the font has no picture of. */
    private static final int MISSING = '□';

    int width(String visible, int size) {
        try {
            return Math.round(font.getStringWidth(visible) * size);
        } catch (IOException e) {
            throw new IllegalStateException("Legible text can be measured.", e);
        }
    }

    /** The text with only what the font can show; what is seen of it and what it says may then differ. */
    String legible(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                // Joiners, soft hyphens and marks of direction steer what is seen; they are nothing to see.
                .filter(point -> !isUnseen(point))
                .forEach(point -> legible.appendCodePoint(shown(point)));
        return legible.toString();
    }

    /** Lines no wider than {@code width}, in reading order. */
    List<String> wrapped(String legible, int size, int width) {
        if (width(legible, size) <= width) {
            return List.of(legible);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int space = width(" ", size);
        for (String word : legible.split(" ", -1)) {
            int more = width(word, size);
            if (!line.isEmpty() && used + space + more > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            used = line.isEmpty() ? more : used + space + more;
            line.append(line.isEmpty() ? "" : " ").append(word);
            if (more > width) {
                used = cut(line, lines, size, width);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A line as the eye reads it, from left to right whatever the script. */
    static String visual(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        String[] parts = new String[runs];
        byte[] levels = new byte[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 0
                    ? part
                    : new StringBuilder(part).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        return String.join("", parts);
    }

    /** A word that is longer than a line goes on in the next; tells the width of what is left. */
    private int cut(StringBuilder line, List<String> lines, int size, int width) {
        while (width(line.toString(), size) > width) {
            int end = line.length() - 1;
            while (width(line.substring(0, end), size) > width) {
                end--;
            }
            int whole = Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
            lines.add(line.substring(0, whole));
            line.delete(0, whole);
        }
        return width(line.toString(), size);
    }

    private boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK && glyphs.getGlyphId(point) == 0;
    }

    private int shown(int point) {
        if (glyphs.getGlyphId(point) != 0) {
            return point;
        }
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)
                ? ' '
                : MISSING;
    }
}
