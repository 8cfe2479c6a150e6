package uk.gov.sop.pay.changes.lines;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why net pay differs, in the order in which causes are worked through. */
@Schema(
        name = "PayChangeCause",
        description = "What a part of the difference comes from. `PENSION_BAND` is another contribution rate, "
                + "`PART_MONTH` a salary for some of a month's days, which half pay looks like too, `NEW_TAX_YEAR` its figures and tax that begins at nothing "
                + "again, `TAX_CATCH_UP` tax that evens out over the tax year, `ROUNDING` pennies. `UNEXPLAINED` is what "
                + "no rule accounts for.")
public enum Cause {
    NEW_TAX_YEAR,
    TAX_CATCH_UP,
    HOURS,
    PAY_AWARD,
    BACK_DATED,
    ALLOWANCE,
    OVERTIME,
    ONE_OFF,
    RECOVERY,
    UNPAID_LEAVE,
    STRIKE,
    PART_MONTH,
    OTHER_PAYMENT,
    EXPENSES,
    PENSION_BAND,
    TAX_CODE,
    TAX_BASIS,
    NI_LETTER,
    STUDENT_LOAN,
    OTHER_DEDUCTION,
    ROUNDING,
    UNEXPLAINED
}
