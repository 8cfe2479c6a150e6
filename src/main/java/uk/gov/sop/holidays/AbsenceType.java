package uk.gov.sop.holidays;

/** Why somebody is away. */
enum AbsenceType {
    ANNUAL_LEAVE("Annual leave");

    private final String label;

    AbsenceType(String label) {
        this.label = label;
    }

    /** As staff read it. */
    String label() {
        return label;
    }
}
