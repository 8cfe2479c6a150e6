/** The end of leave years: what is left goes into the next, by an act of a department that can be reversed. */
@NullMarked
package uk.gov.sop.holidays.carryover;

import org.jspecify.annotations.NullMarked;
