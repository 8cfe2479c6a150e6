package uk.gov.sop.pay.glossary;

import java.util.Map;

/**
 * The same in both languages.
 *
 * @param en English, with {@code {names}} of what is put in
 * @param cy Welsh, with the same names
 */
public record Words(String en, String cy) {

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case CY -> cy;
        };
    }

    /** @param values by the names that stand in braces */
    public String in(Language language, Map<String, String> values) {
        String text = in(language);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
