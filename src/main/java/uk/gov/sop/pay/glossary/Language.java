package uk.gov.sop.pay.glossary;

import java.util.List;
import java.util.Locale;

/** The languages that pay is explained in. */
public enum Language {
    EN("en"),
    CY("cy");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As {@code Content-Language} says it. */
    public String tag() {
        return tag;
    }

    /** As a document says it: the language as it is spoken here. */
    public String tagInBritain() {
        return tag + "-GB";
    }

    /**
     * The first of these that the reader names, else English.
     *
     * @param acceptable best first, as {@code Accept-Language} has them
     */
    public static Language of(List<Locale> acceptable) {
        for (Locale locale : acceptable) {
            for (Language language : values()) {
                if (language.tag.equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return EN;
    }
}
