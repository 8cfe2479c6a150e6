/**
 * Why pay changed: what differs between two payslips, by cause and to the penny. Payments, and deductions that are no
 * share of pay, are matched line by line; tax, National Insurance, pension and student loan follow them, and are split
 * by working them out again for one cause after the other.
 */
@NullMarked
package uk.gov.sop.pay.changes;

import org.jspecify.annotations.NullMarked;
