package uk.gov.sop.holidays.policy;

/** How time comes into a pot, or leaves it, otherwise than by working and being away. */
public enum EntryKind {
    BOUGHT("Leave bought", Pot.ANNUAL_LEAVE),
    SOLD("Leave sold", Pot.ANNUAL_LEAVE),
    IRREGULAR_HOURS("Earned by irregular hours", Pot.ANNUAL_LEAVE),
    FLEXI("Flexitime", Pot.FLEXI),
    TIME_OFF_IN_LIEU("Worked for time off in lieu", Pot.TIME_OFF_IN_LIEU);

    private final String label;
    private final Pot pot;

    EntryKind(String label, Pot pot) {
        this.label = label;
        this.pot = pot;
    }

    /** As staff read it. */
    public String label() {
        return label;
    }

    public Pot pot() {
        return pot;
    }

    /** What only says when somebody worked stands at once. */
    public boolean needsApproval() {
        return this != FLEXI;
    }
}
