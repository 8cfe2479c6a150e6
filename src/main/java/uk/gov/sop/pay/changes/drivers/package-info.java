/**
 * What changed pay itself, and the deductions that are no share of it: a rule for each sort of payment, which says the
 * cause of all of a line's difference.
 */
@NullMarked
package uk.gov.sop.pay.changes.drivers;

import org.jspecify.annotations.NullMarked;
