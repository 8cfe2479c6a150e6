package uk.gov.sop.expenses.policy;

/** What staff claim for. */
public enum ExpenseKind {
    TRAIN("Train"),
    CAR_MILEAGE("Car mileage"),
    SUBSISTENCE("Subsistence");

    private final String title;

    ExpenseKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
