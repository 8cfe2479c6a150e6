package uk.gov.sop.expenses.policy;

/** A meal that a hotel's price includes. */
public enum HotelMeal {
    BREAKFAST,
    LUNCH,
    DINNER
}
