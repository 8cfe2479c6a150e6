package uk.gov.sop.pay.changes.followers;

import uk.gov.sop.pay.changes.lines.Words;

/** Why a pension contribution rate changed, where the bands that are known here tell. */
record PensionBand(Terms from, Terms to) {

    String inWords() {
        int was = from.pension().rate();
        int is = to.pension().rate();
        if (is == 0) {
            return "You paid %s of your pensionable pay into the pension, and nothing any more."
                    .formatted(Words.percent(was));
        }
        if (was == 0) {
            return "You now pay %s of your pensionable pay into the pension, and paid nothing before."
                    .formatted(Words.percent(is));
        }
        String rates = "Your pension contributions went from %s to %s of your pensionable pay."
                .formatted(Words.percent(was), Words.percent(is));
        return isOfBand(from) && isOfBand(to) ? rates + " " + band() : rates;
    }

    private static boolean isOfBand(Terms terms) {
        long pensionable = terms.pay().pensionable();
        return terms.figures()
                .filter(year -> year.alphaRate(pensionable) == terms.pension().rate())
                .isPresent();
    }

    private String band() {
        return "The rate goes by the month's pensionable pay times 12: %s before and %s now."
                .formatted(year(from), year(to));
    }

    private static String year(Terms terms) {
        return Words.money(12 * terms.pay().pensionable());
    }
}
