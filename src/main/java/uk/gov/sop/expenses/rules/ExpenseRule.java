package uk.gov.sop.expenses.rules;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rules may find in a claim. A name never changes its meaning. */
@Schema(name = "ExpenseRule")
public enum ExpenseRule {
    IN_THE_FUTURE,
    NOT_EMPLOYED_THEN,
    NOT_OPEN_TO_GRADE,
    LATE,
    TOO_LATE,
    OVER_CEILING,
    ABOVE_LINE_LIMIT,
    RECEIPT_MISSING,
    NO_RECEIPT_DECLARED,
    DUPLICATE_RECEIPT,
    RECEIPT_OF_ANOTHER_PERSON,
    DUPLICATE_EXPENSE,
    DUPLICATE_JOURNEY,
    HOME_TO_OFFICE,
    COMMUTE_NOT_DEDUCTED,
    PASSENGER_UNKNOWN,
    SUBSISTENCE_OVERLAPS,
    MEALS_WITHIN_SUBSISTENCE,
    NIGHTS_OVERLAP,
    HOTEL_INCLUDES_MEALS,
    FIRST_CLASS_NOT_APPROVED,
    ALCOHOL,
    VAT_TOO_HIGH,
    EXCHANGE_RATE_MISSING,
    NOTHING_DUE,
    INCIDENTALS_OVER_LIMIT,
    TAXABLE;

    /** Other claims of the same trip may change it after the rules looked; the line itself says what is taxed now. */
    public boolean isOfTax() {
        return this == TAXABLE || this == INCIDENTALS_OVER_LIMIT;
    }
}
