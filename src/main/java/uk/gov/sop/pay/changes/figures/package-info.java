/** What deductions are worked out with: income tax on a code, National Insurance by letter, pension bands, loans. */
@NullMarked
package uk.gov.sop.pay.changes.figures;

import org.jspecify.annotations.NullMarked;
