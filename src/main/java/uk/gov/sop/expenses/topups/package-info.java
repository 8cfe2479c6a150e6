/** What is owed where a rate was changed after it was paid. */
@NullMarked
package uk.gov.sop.expenses.topups;

import org.jspecify.annotations.NullMarked;
