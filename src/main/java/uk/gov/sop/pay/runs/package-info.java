/** Payroll runs as a department's payroll sends them: received, checked, published. */
@NullMarked
package uk.gov.sop.pay.runs;

import org.jspecify.annotations.NullMarked;
