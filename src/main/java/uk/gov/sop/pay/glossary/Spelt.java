package uk.gov.sop.pay.glossary;

import java.util.Locale;

/** Figures as staff read them. */
final class Spelt {

    private Spelt() {}

    /** {@code £12,570}. */
    static String pounds(int whole) {
        return String.format(Locale.UK, "£%,d", whole);
    }

    /** @param hundredths of a percent: 460 is {@code 4.60%} */
    static String percent(int hundredths) {
        return String.format(Locale.UK, "%d.%02d%%", hundredths / 100, hundredths % 100);
    }
}
