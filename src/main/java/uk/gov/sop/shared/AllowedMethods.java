package uk.gov.sop.shared;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a resource's {@code Allow} header says: the methods that the contract gives it. */
@Singleton
class AllowedMethods {

    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final Map<Pattern, String> byPath = new LinkedHashMap<>();

    AllowedMethods() {
        try (InputStream contract =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            if (contract == null) {
                throw new IllegalStateException("The contract is not in the package.");
            }
            JsonNode paths = Json.mapper().readTree(contract).path("paths");
            paths.properties().forEach(path -> byPath.put(pattern(path.getKey()), methods(path.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a path that the contract does not know. */
    String of(String path) {
        return byPath.entrySet().stream()
                .filter(known -> known.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static String methods(JsonNode operations) {
        return operations.properties().stream()
                .map(operation -> operation.getKey().toUpperCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
