/** Makes receipt files anew from what was sent, so that nothing but the pages that staff see is kept. */
@NullMarked
package uk.gov.sop.expenses.receipts.cleaning;

import org.jspecify.annotations.NullMarked;
