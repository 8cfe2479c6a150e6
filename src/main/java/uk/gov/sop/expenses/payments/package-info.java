/** What is paid of approved claims: due, in batches, by salary or bank transfer, and what became of it. */
@NullMarked
package uk.gov.sop.expenses.payments;

import org.jspecify.annotations.NullMarked;
