package uk.gov.sop.pay.glossary;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a payroll may call something, where it says no more than a description. Case and punctuation do not count; a
 * phrase is whole words, and one that ends in {@code *} the beginnings of words.
 */
record Phrases(List<String> phrases) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A description as {@link #areIn} wants it. */
    static String folded(String description) {
        return BETWEEN_WORDS
                .matcher(" " + description.toLowerCase(Locale.UK) + " ")
                .replaceAll(" ");
    }

    boolean areIn(String folded) {
        return phrases.stream().anyMatch(phrase -> folded.contains(bounded(phrase)));
    }

    private static String bounded(String phrase) {
        return phrase.endsWith("*") ? " " + phrase.substring(0, phrase.length() - 1) : " " + phrase + " ";
    }
}
