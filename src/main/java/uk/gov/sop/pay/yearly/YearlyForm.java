package uk.gov.sop.pay.yearly;

import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Brought;
import uk.gov.sop.pay.slips.Stated;

/** A document of a tax year for one person and employment, as payroll states it. */
public sealed interface YearlyForm extends Stated, Brought permits P60, P11D {

    /** As payroll had it; null for that on record. */
    @Nullable
    String name();

    @Override
    default YearlyForm brought() {
        return this;
    }
}
