package uk.gov.sop.expenses.reading.print;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rectangle on a picture, in pixels from its top left corner. */
@Schema(
        name = "PictureBox",
        description = "A rectangle in pixels, from the top left corner of the picture that was read.")
public record Box(int left, int top, int width, int height) {

    /** The smallest box around others, of which there is at least one. */
    static Box around(Collection<Box> boxes) {
        int left = boxes.stream().mapToInt(Box::left).min().orElseThrow();
        int top = boxes.stream().mapToInt(Box::top).min().orElseThrow();
        int right = boxes.stream().mapToInt(Box::right).max().orElseThrow();
        int bottom = boxes.stream().mapToInt(Box::bottom).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }

    /** Whether they share more than a quarter of the smaller one. */
    public boolean overlaps(Box other) {
        long across = Math.min(right(), other.right()) - Math.max(left, other.left);
        long down = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
        return across > 0 && down > 0 && across * down * 4 > Math.min(area(), other.area());
    }

    private long area() {
        return (long) width * height;
    }

    public Box times(int numerator, int denominator) {
        return new Box(
                left * numerator / denominator,
                top * numerator / denominator,
                width * numerator / denominator,
                height * numerator / denominator);
    }

    public int right() {
        return left + width;
    }

    public int bottom() {
        return top + height;
    }

    public int middle() {
        return top + height / 2;
    }
}
