package uk.gov.sop.expenses.reading;

/** Where the reading of a receipt stands. */
enum ReadingStatus {
    PENDING("The receipt is being read. Ask again in a moment."),
    READ("Check what was read before you claim it."),
    FAILED("The receipt could not be read. Enter what it says yourself."),
    UNAVAILABLE("Receipts are not read here. Enter what it says yourself.");

    private final String message;

    ReadingStatus(String message) {
        this.message = message;
    }

    /** What a person is told, in plain English. */
    String message() {
        return message;
    }
}
