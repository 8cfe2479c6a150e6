package uk.gov.sop.shared;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.SimpleType;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Text and dates as they can be kept, wherever they come from: the database takes neither a NUL nor just any year. */
final class Keepable {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Keepable() {}

    /** For JSON that is received. What is stored already is read as it is. */
    static SimpleModule module() {
        return new SimpleModule("Keepable")
                .addDeserializer(String.class, checked(String.class, StringDeserializer.instance, Keepable::text))
                .addDeserializer(
                        LocalDate.class, checked(LocalDate.class, LocalDateDeserializer.INSTANCE, Keepable::date));
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
