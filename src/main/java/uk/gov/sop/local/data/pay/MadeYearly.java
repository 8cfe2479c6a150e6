package uk.gov.sop.local.data.pay;

import java.time.LocalDate;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.yearly.YearlyForm;

/** A document of a tax year, worked out. */
sealed interface MadeYearly permits MadeP60, MadeP11D {

    Colleague person();

    Post post();

    /** The calendar year it begins in. */
    int taxYear();

    LocalDate published();

    /** As a payroll would send it. */
    YearlyForm sent();

    /** What it adds to those of its run. */
    RunTotals totals();
}
