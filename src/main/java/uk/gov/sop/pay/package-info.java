/** Payroll runs received from payroll, and payslips as staff see them. */
@NullMarked
package uk.gov.sop.pay;

import org.jspecify.annotations.NullMarked;
