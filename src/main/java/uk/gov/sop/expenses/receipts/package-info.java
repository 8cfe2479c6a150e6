/** Receipt files: taken, kept, shown and cleared away. */
@NullMarked
package uk.gov.sop.expenses.receipts;

import org.jspecify.annotations.NullMarked;
