package uk.gov.sop.shared;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes each schema of the contract say exactly what the code takes and gives. */
final class ContractShapes {

    /** What Bean Validation asks of text that must not be blank: somewhere in it, not all of it. */
    private static final String NOT_BLANK = "\\S";

    /** Built-in types that come out as a reference to themselves. */
    private static final Map<String, String> FORMS = Map.of("YearMonth", "^[0-9]{4}-(0[1-9]|1[0-2])$");

    /** Answers have seconds, requests may leave them out; see {@link Keepable}. */
    private static final String TIME = "LocalTime";

    private static final String TIME_FORM = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$";

    private ContractShapes() {}

    /** Requests take nothing they do not know; answers always have all their properties, null where there is none. */
    static void tighten(String name, Schema schema) {
        if (FORMS.containsKey(name)) {
            schema.setRef(null);
            schema.setType(List.of(Schema.SchemaType.STRING));
            schema.setPattern(FORMS.get(name));
        }
        if (name.equals(TIME)) {
            schema.setPattern(TIME_FORM);
            schema.setDescription("A time of day. Answers have seconds; you may leave them out.");
            schema.setExamples(List.of("09:15:00"));
            schema.setExternalDocs(null);
        }
        schema.setPattern(forEveryLanguage(schema.getPattern()));
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().values().forEach(property -> {
            property.setPattern(property.getRef() == null ? forEveryLanguage(property.getPattern()) : null);
            if (property.getItems() != null) {
                property.getItems()
                        .setPattern(forEveryLanguage(property.getItems().getPattern()));
            }
            if (property.getAnyOf() != null
                    && property.getType() != null
                    && property.getType().size() == 1) {
                // Beside the alternatives, of which one is null, it would forbid that one.
                property.setType(null);
            }
        });
        if (name.endsWith("Request")) {
            schema.setAdditionalPropertiesBoolean(false);
        } else {
            schema.setRequired(List.copyOf(schema.getProperties().keySet()));
        }
    }

    /**
     * Java matches a pattern against the whole text and has classes of its own; JSON Schema looks for it anywhere, in the
     * dialect of ECMAScript.
     */
    static @Nullable String forEveryLanguage(@Nullable String pattern) {
        if (pattern == null || pattern.equals(NOT_BLANK) || pattern.startsWith("^")) {
            return pattern;
        }
        String spelt = "^(?:" + pattern.replace("\\p{Cntrl}", "\\x00-\\x1F\\x7F") + ")$";
        return ReadableText.ELSEWHERE.getOrDefault(pattern, spelt);
    }
}
