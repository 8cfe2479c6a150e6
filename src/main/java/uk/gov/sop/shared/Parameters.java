package uk.gov.sop.shared;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters strictly: what is not of the right form is refused by its name, where the default would answer 404. */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = nameIn(annotations);
        if (type == LocalDate.class) {
            return new Strict<>(
                    name,
                    "must be a date from 1900 to 2999, as 2026-11-21",
                    text -> type.cast(Keepable.date(LocalDate.parse(text))));
        }
        if (type == UUID.class) {
            return new Strict<>(name, "must be a UUID", text -> type.cast(uuid(text)));
        }
        if (type == Integer.class) {
            return new Strict<>(name, "must be a whole number", text -> type.cast(Integer.valueOf(text)));
        }
        if (type == Boolean.class) {
            return new Strict<>(name, "must be true or false", text -> type.cast(flag(text)));
        }
        if (type.isEnum()) {
            String names =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return new Strict<>(name, "must be one of " + names, text -> named(type, text));
        }
        return null;
    }

    private static <T> T named(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** {@link UUID#fromString} takes shortened forms, which would give one thing many addresses. */
    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }

    private static String nameIn(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            switch (annotation) {
                case QueryParam query -> {
                    return query.value();
                }
                case PathParam path -> {
                    return path.value();
                }
                case HeaderParam header -> {
                    return header.value();
                }
                default -> {}
            }
        }
        return "parameter";
    }

    private record Strict<T>(String name, String message, Function<String, T> read) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return read.apply(text);
            } catch (RuntimeException wrongForm) {
                throw new BadRequestException(new RuleBroken(
                        Rule.MALFORMED_REQUEST,
                        "Mend what is listed under errors and send it again.",
                        List.of(Violation.ofParameter(name, message))));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
