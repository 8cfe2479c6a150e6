package uk.gov.sop.expenses.payments;

/** How a batch of claims reaches those who made them. */
enum PaymentMethod {
    /** By payroll, in the next pay of each. */
    SALARY,
    /** By the department's bank, to each account on record. */
    BANK_TRANSFER
}
