/** The files that payroll sends: read, checked against the records, and sealed into rows, all in one pass. */
@NullMarked
package uk.gov.sop.pay.intake;

import org.jspecify.annotations.NullMarked;
