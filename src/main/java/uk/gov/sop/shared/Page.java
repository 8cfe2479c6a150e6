package uk.gov.sop.shared;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in order of ids.
 *
 * @param rows at most the limit
 * @param next where the next page is, relative to the service; null on the last page
 */
public record Page<T>(List<T> rows, @Nullable String next) {

    /**
     * @param found up to one row more than the limit, which tells whether there is a next page
     * @param path the list with its filters, for example {@code /v1/payslips?taxYear=2026}
     * @param list what the cursor is bound to: path, filters and person
     */
    public static <T> Page<T> of(
            List<T> found, int limit, Function<T, UUID> id, String path, String list, Cursors cursors) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> rows = List.copyOf(found.subList(0, limit));
        String cursor = cursors.of(id.apply(rows.getLast()), list);
        char joint = path.indexOf('?') < 0 ? '?' : '&';
        return new Page<>(rows, path + joint + "limit=" + limit + "&cursor=" + cursor);
    }
}
