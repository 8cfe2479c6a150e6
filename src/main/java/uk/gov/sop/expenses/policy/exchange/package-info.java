/** What a pound buys of other currencies, day by day: as finance imports it, and as claims and staff ask for it. */
@NullMarked
package uk.gov.sop.expenses.policy.exchange;

import org.jspecify.annotations.NullMarked;
