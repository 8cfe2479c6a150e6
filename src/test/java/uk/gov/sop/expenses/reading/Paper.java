package uk.gov.sop.expenses.reading;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A strip of paper that lines are printed on, from top to bottom. */
final class Paper {

    private final String family;
    private final int width;
    private final int size;
    private final List<Row> rows = new ArrayList<>();

    /** @param size of ordinary text, in pixels */
    Paper(String family, int width, int size) {
        this.family = family;
        this.width = width;
        this.size = size;
    }

    Paper centre(String text) {
        return add("", text, "", 100, Font.PLAIN);
    }

    Paper heading(String text, int percent) {
        return add("", text, "", percent, Font.BOLD);
    }

    Paper left(String text) {
        return add(text, "", "", 100, Font.PLAIN);
    }

    Paper row(String left, String right) {
        return add(left, "", right, 100, Font.PLAIN);
    }

    Paper bold(String left, String right, int percent) {
        return add(left, "", right, percent, Font.BOLD);
    }

    Paper gap() {
        return left("");
    }

    Paper rule() {
        return centre("-".repeat(Math.max(10, width / size - 6)));
    }

    private Paper add(String left, String centre, String right, int percent, int style) {
        rows.add(new Row(left, centre, right, new Font(family, style, size * percent / 100)));
        return this;
    }

    BufferedImage printed() {
        BufferedImage image = new BufferedImage(width, height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(244, 244, 244));
        pen.fillRect(0, 0, width, image.getHeight());
        pen.setColor(new Color(35, 35, 35));
        int y = size * 2;
        for (Row row : rows) {
            y += row.font.getSize() * 5 / 4;
            print(pen, row, y);
        }
        pen.dispose();
        return image;
    }

    private void print(Graphics2D pen, Row row, int y) {
        pen.setFont(row.font);
        FontMetrics metrics = pen.getFontMetrics();
        pen.drawString(row.left, size * 3 / 2, y);
        pen.drawString(row.centre, (width - metrics.stringWidth(row.centre)) / 2, y);
        pen.drawString(row.right, width - size * 3 / 2 - metrics.stringWidth(row.right), y);
    }

    private int height() {
        return size * 5
                + rows.stream().mapToInt(row -> row.font.getSize() * 5 / 4).sum();
    }

    private record Row(String left, String centre, String right, Font font) {}
}
