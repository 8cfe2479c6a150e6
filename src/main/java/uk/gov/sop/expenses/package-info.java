/** Claims, their lines, receipts and the rates that price them. */
@NullMarked
package uk.gov.sop.expenses;

import org.jspecify.annotations.NullMarked;
