package uk.gov.sop.people;

import java.util.Locale;

/** The part of the United Kingdom whose public holidays apply; it comes from the place of work, never assumed. */
public enum Division {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND;

    /** As GOV.UK's file of public holidays has it, for example {@code england-and-wales}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
