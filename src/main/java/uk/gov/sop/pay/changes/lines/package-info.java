/**
 * Two payslips side by side, line by line, and what a cause did to a line. Every line is in it exactly once, so that
 * what the causes did adds up to the difference in net pay.
 */
@NullMarked
package uk.gov.sop.pay.changes.lines;

import org.jspecify.annotations.NullMarked;
