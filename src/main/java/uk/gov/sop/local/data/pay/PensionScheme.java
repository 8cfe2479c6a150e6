package uk.gov.sop.local.data.pay;

import java.util.List;

/** Pension schemes; the band is that of a month's pensionable pay times twelve. */
enum PensionScheme {
    ALPHA("Pension: alpha"),
    LOCAL_GOVERNMENT("Pension: Local Government");

    private final String title;

    PensionScheme(String title) {
        this.title = title;
    }

    static PensionScheme of(String department) {
        return department.equals("EA") ? LOCAL_GOVERNMENT : ALPHA;
    }

    String title() {
        return title;
    }

    long contribution(long pensionable, TaxFigures figures) {
        List<Band> scale = this == ALPHA ? figures.alpha() : figures.localGovernment();
        return pensionable <= 0 ? 0 : Pence.share(pensionable, Band.rateAt(scale, 12 * pensionable), 10_000);
    }
}
