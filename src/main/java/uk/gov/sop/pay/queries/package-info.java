/** Questions about a line of a payslip, and the payroll officers' queue in which they are answered. */
@NullMarked
package uk.gov.sop.pay.queries;

import org.jspecify.annotations.NullMarked;
