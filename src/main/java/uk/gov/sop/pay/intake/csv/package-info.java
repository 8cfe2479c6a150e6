/** What payroll sends as CSV, read into the JSON that it stands for. */
@NullMarked
package uk.gov.sop.pay.intake.csv;

import org.jspecify.annotations.NullMarked;
