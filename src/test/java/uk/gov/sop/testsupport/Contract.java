package uk.gov.sop.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contract as this build writes it. */
public final class Contract {

    /** Written by the build of the tests themselves, from the code under test. */
    public static final Path WRITTEN = Path.of("target/openapi/sop-mobile.json");

    private static final JsonNode DOCUMENT = read();
    private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch");

    private Contract() {}

    public static JsonNode document() {
        return DOCUMENT;
    }

    /** The operation that serves a path, or null; a literal path segment wins over a parameter. */
    public static @Nullable JsonNode operation(String method, String path) {
        return DOCUMENT.get("paths").properties().stream()
                .filter(known -> path.matches(known.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparing(
                        known -> known.getKey().chars().filter(c -> c == '{').count()))
                .map(Map.Entry::getValue)
                .map(operations -> operations.get(method))
                .orElse(null);
    }

    /** Every operation as {@code PUT /v1/…}. */
    public static List<String> operations() {
        List<String> all = new ArrayList<>();
        DOCUMENT.get("paths")
                .properties()
                .forEach(path -> VERBS.stream()
                        .filter(path.getValue()::has)
                        .forEach(verb -> all.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return all;
    }

    static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Files.readString(WRITTEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
