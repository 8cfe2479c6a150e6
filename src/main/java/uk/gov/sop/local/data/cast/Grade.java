package uk.gov.sop.local.data.cast;

/** Grades with a made-up full-time salary: the one that the pay award of 2025 left behind. */
public enum Grade {
    AO(26_500),
    EO(31_200),
    HEO(37_000),
    SEO(44_800),
    G7(58_500),
    G6(70_400),
    SCS1(84_000);

    private final int pounds;

    Grade(int pounds) {
        this.pounds = pounds;
    }

    public int pounds() {
        return pounds;
    }
}
