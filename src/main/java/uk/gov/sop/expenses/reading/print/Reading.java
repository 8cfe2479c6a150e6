package uk.gov.sop.expenses.reading.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on a receipt as far as it could be read; null where it was not found.
 *
 * @param width of the picture that the boxes refer to, in pixels
 * @param height of that picture, in pixels
 * @param total in whole minor units (pence, cents)
 * @param currency ISO 4217
 * @param vat in whole minor units, contained in the total
 */
public record Reading(
        int width,
        int height,
        @Nullable Found<String> merchant,
        @Nullable Found<LocalDate> date,
        @Nullable Found<Long> total,
        @Nullable Found<String> currency,
        @Nullable Found<Long> vat) {

    /** @param received the day on which the picture came */
    public static Reading of(Page page, LocalDate received) {
        List<PrintedLine> lines = PrintedLine.of(page.words());
        Optional<Found<Long>> total = Totals.in(lines);
        return new Reading(
                page.width(),
                page.height(),
                page.placed(Merchants.in(lines)),
                page.placed(Dates.in(lines, received)),
                page.placed(total),
                page.placed(Currencies.in(lines)),
                page.placed(total.flatMap(found -> Taxes.in(lines, found.value()))));
    }

    /**
     * The words on a picture after it was set upright.
     *
     * @param width of the picture as it is stored
     * @param height of the picture as it is stored
     * @param placement where on the stored picture a box among the words is
     */
    public record Page(int width, int height, List<Word> words, UnaryOperator<Box> placement) {

        private <T> @Nullable Found<T> placed(Optional<Found<T>> found) {
            return found.map(upright -> upright.placed(placement)).orElse(null);
        }
    }
}
