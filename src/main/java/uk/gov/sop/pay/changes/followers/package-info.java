/**
 * What tax, National Insurance, pension and student loan did because pay, or the terms they are worked out by, changed:
 * they are worked out again for one cause after the other.
 */
@NullMarked
package uk.gov.sop.pay.changes.followers;

import org.jspecify.annotations.NullMarked;
