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
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (glyphs.getGlyphId(point) != 0) {
                legible.appendCodePoint(point);
            } else if (Character.isSpaceChar(point) || Character.isISOControl(point)) {
                legible.append(' ');
            } else if (!isInvisible(point)) {
                legible.appendCodePoint(MISSING);
            }
        });
        return legible.toString();
    }

    /** Lines no wider than {@code width}, in reading order. */
    List<String> wrapped(String legible, int size, int width) {
        if (width(legible, size) <= width) {
            return List.of(legible);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : legible.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            cut(line, lines, size, width);
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

    /** A word that is longer than a line goes on in the next. */
    private void cut(StringBuilder line, List<String> lines, int size, int width) {
        while (width(line.toString(), size) > width) {
            int end = line.length() - 1;
            while (width(line.substring(0, end), size) > width) {
                end--;
            }
            int whole = Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
            lines.add(line.substring(0, whole));
            line.delete(0, whole);
        }
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
