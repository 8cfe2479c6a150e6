package uk.gov.sop.shared;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.SimpleType;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.function.UnaryOperator;

/** Text and dates as they can be kept, wherever they come from: the database takes neither a NUL nor just any year. */
final class Keepable {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST_TIME = "09:15:00".length();

    private Keepable() {}

    /** For JSON that is received. What is stored already is read as it is. */
    static SimpleModule module() {
        return new SimpleModule("Keepable")
                .addDeserializer(String.class, checked(String.class, StringDeserializer.instance, Keepable::text))
                .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, text -> date(LocalDate.parse(text))))
                .addDeserializer(YearMonth.class, new Written<>(YearMonth.class, Keepable::month))
                .addDeserializer(LocalTime.class, new Written<>(LocalTime.class, Keepable::time));
    }

    /** @throws IllegalArgumentException where it holds a NUL */
    static String text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("must not hold the character U+0000");
        }
        return text;
    }

    /** @throws IllegalArgumentException outside 1900 to 2999 */
    static LocalDate date(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("must be a date from 1900 to 2999, as 2026-11-21");
        }
        return date;
    }

    private static YearMonth month(String text) {
        YearMonth month = YearMonth.parse(text);
        date(month.atDay(1));
        return month;
    }

    /** Nobody leaves at a fraction of a second, and answers have none. */
    private static LocalTime time(String text) {
        if (text.length() > LONGEST_TIME) {
            throw new DateTimeException("A time of day has hours, minutes, and seconds at most.");
        }
        return LocalTime.parse(text);
    }

    private static <T> JsonDeserializer<T> checked(Class<T> type, JsonDeserializer<T> read, UnaryOperator<T> check) {
        StdConverter<Object, T> converter = new StdConverter<>() {
            @Override
            public T convert(Object value) {
                return check.apply(type.cast(value));
            }
        };
        return new StdDelegatingDeserializer<>(converter, SimpleType.constructUnsafe(type), read);
    }
}
