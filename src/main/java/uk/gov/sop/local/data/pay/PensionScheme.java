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
        return pensionable <= 0 ? 0 : Pence.share(pensionable, rate(pensionable, figures), 10_000);
    }

    /** Hundredths of a percent. */
    int rate(long pensionable, TaxFigures figures) {
        List<Band> scale = this == ALPHA ? figures.alpha() : figures.localGovernment();
        return Band.rateAt(scale, 12 * pensionable);
    }
}
