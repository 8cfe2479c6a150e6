package uk.gov.sop.expenses;

/** What staff claim for. */
enum ExpenseKind {
    TRAIN("Train"),
    CAR_MILEAGE("Car mileage"),
    SUBSISTENCE("Subsistence");

    private final String title;

    ExpenseKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
