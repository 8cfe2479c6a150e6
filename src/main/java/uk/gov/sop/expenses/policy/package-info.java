/** What staff may claim for and at which rates: policy as data with effective dates, and the arithmetic on it. */
@NullMarked
package uk.gov.sop.expenses.policy;

import org.jspecify.annotations.NullMarked;
