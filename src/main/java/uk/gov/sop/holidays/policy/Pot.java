package uk.gov.sop.holidays.policy;

/** What leave is drawn from. What a department does not keep apart is one with annual leave. */
public enum Pot {
    ANNUAL_LEAVE("Annual leave", true),
    PUBLIC_HOLIDAYS("Public holidays", true),
    PRIVILEGE("Privilege days", true),
    FLEXI("Flexitime", false),
    TIME_OFF_IN_LIEU("Time off in lieu", false);

    private final String label;
    private final boolean yearly;

    Pot(String label, boolean yearly) {
        this.label = label;
        this.yearly = yearly;
    }

    /** As staff read it. */
    public String label() {
        return label;
    }

    /** Whether each leave year begins it anew; the others run on. */
    public boolean isYearly() {
        return yearly;
    }
}
