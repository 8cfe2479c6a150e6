/** Claims and their lines, from draft to decision. */
@NullMarked
package uk.gov.sop.expenses.claims;

import org.jspecify.annotations.NullMarked;
