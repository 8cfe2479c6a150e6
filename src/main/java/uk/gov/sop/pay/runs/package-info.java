/** Payroll runs: received, checked by one officer, approved by another, published or withdrawn. */
@NullMarked
package uk.gov.sop.pay.runs;

import org.jspecify.annotations.NullMarked;
