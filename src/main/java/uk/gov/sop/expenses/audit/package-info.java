/** A random share of claims, drawn and looked at once more by somebody who had nothing to do with them. */
@NullMarked
package uk.gov.sop.expenses.audit;

import org.jspecify.annotations.NullMarked;
