package uk.gov.sop.pay.glossary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sorts of payment that staff ask about. */
@Schema(
        name = "PayElement",
        description = "`SALARY` is what the contracted hours earn, `ALLOWANCE` comes each month, `ONE_OFF` does not. "
                + "`ARREARS` belong to earlier months, `EXPENSES` are paid back with salary. `UNPAID_LEAVE`, `STRIKE` "
                + "and `RECOVERY` of an overpayment take away, so that their amounts are negative.")
public enum PayElement {
    SALARY,
    ALLOWANCE,
    OVERTIME,
    ONE_OFF,
    ARREARS,
    EXPENSES,
    UNPAID_LEAVE,
    STRIKE,
    RECOVERY,
    OTHER
}
