package uk.gov.sop.shared;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.SimpleType;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.function.UnaryOperator;

/** Text as it can be kept: the database takes no NUL. */
final class Keepable {

    private Keepable() {}

    /** For JSON that is received. What is stored already is read as it is. */
    static SimpleModule module() {
        return new SimpleModule("Keepable")
                .addDeserializer(String.class, checked(String.class, StringDeserializer.instance, Keepable::text));
    }

    /** @throws IllegalArgumentException where it holds a NUL */
    static String text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("must not hold the character U+0000");
        }
        return text;
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
