package uk.gov.sop.expenses.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.reading.print.Found;
import uk.gov.sop.expenses.reading.print.Reading;

/** How often each field was read as it is printed. */
record Accuracy(List<Attempt> attempts) {

    static Accuracy of(Stream<Attempt> attempts) {
        return new Accuracy(attempts.toList());
    }

    int receipts() {
        return attempts.size();
    }

    long percent(Field field) {
        return attempts.stream().filter(attempt -> attempt.isRight(field)).count() * 100 / attempts.size();
    }

    String table() {
        StringBuilder table = new StringBuilder(String.format("%-14s", "Right, of"));
        table.append(String.format("%5s", ""));
        Arrays.stream(Field.values()).forEach(field -> table.append(String.format("%10s", name(field))));
        table.append('\n');
        Arrays.stream(Layout.values()).forEach(layout -> row(table, name(layout), of -> of.receipt.layout() == layout));
        Arrays.stream(Distortion.values())
                .forEach(distortion -> row(table, name(distortion), of -> of.receipt.distortion() == distortion));
        row(table, "all", of -> true);
        List<Long> times = attempts.stream().map(Attempt::milliseconds).sorted().toList();
        return table.append("Milliseconds of one core: median ")
                .append(times.get(times.size() / 2))
                .append(", longest ")
                .append(times.getLast())
                .append('\n')
                .toString();
    }

    private void row(StringBuilder table, String name, Predicate<Attempt> counted) {
        List<Attempt> some = attempts.stream().filter(counted).toList();
        table.append(String.format("%-14s%5d", name, some.size()));
        for (Field field : Field.values()) {
            table.append(String.format(
                    "%10d", some.stream().filter(of -> of.isRight(field)).count()));
        }
        table.append('\n');
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    enum Field {
        TOTAL((reading, truth) -> is(reading.total(), truth.total())),
        DATE((reading, truth) -> is(reading.date(), truth.date())),
        MERCHANT((reading, truth) ->
                reading.merchant() != null && reading.merchant().value().equalsIgnoreCase(truth.merchant())),
        CURRENCY((reading, truth) -> is(reading.currency(), truth.currency())),
        VAT((reading, truth) -> is(reading.vat(), truth.vat()));

        private final BiPredicate<Reading, MadeReceipt.Truth> right;

        Field(BiPredicate<Reading, MadeReceipt.Truth> right) {
            this.right = right;
        }

        private static boolean is(@Nullable Found<?> found, @Nullable Object printed) {
            return found == null ? printed == null : found.value().equals(printed);
        }
    }

    record Attempt(MadeReceipt receipt, Reading reading, long milliseconds) {

        boolean isRight(Field field) {
            return field.right.test(reading, receipt.truth());
        }
    }
}
