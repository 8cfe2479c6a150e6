/** The rules of expense policy: pure, one line at a time, each saying what would make it pass. */
@NullMarked
package uk.gov.sop.expenses.rules;

import org.jspecify.annotations.NullMarked;
