package uk.gov.sop.holidays.policy;

/** Why somebody is away. */
public enum AbsenceType {
    ANNUAL_LEAVE("Annual leave");

    private final String label;

    AbsenceType(String label) {
        this.label = label;
    }

    /** As staff read it. */
    public String label() {
        return label;
    }
}
