/** Payslips: what is on one, what must add up, and how its owner reads it. */
@NullMarked
package uk.gov.sop.pay.slips;

import org.jspecify.annotations.NullMarked;
