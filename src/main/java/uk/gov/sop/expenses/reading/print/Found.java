package uk.gov.sop.expenses.reading.print;

import java.util.function.UnaryOperator;

/**
 * Something read from a picture.
 *
 * @param confidence how sure the reading is, in whole percent from 0 to 100
 * @param box where it is printed, in pixels of the picture that was read
 */
public record Found<T>(T value, int confidence, Box box) {

    public Found {
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("A confidence is 0 to 100 percent.");
        }
    }

    /** The same, with its box where another picture has it. */
    Found<T> placed(UnaryOperator<Box> placement) {
        return new Found<>(value, confidence, placement.apply(box));
    }
}
