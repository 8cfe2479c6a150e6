package uk.gov.sop.shared.sealing;

/** What a sealed value is. The names are part of what is sealed: a constant that was once in use is never renamed. */
public enum Purpose {
    /** All that is on a payslip. */
    SLIP,
    /** What lists and the check of the next payslip need of one. */
    FIGURES,
    /** What a payroll run comes to. */
    RUN,
    /** A question about pay, and its answers. */
    QUERY,
    /** A document of a tax year. */
    YEARLY
}
