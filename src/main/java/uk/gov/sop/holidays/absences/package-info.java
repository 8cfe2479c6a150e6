/** Time away: asked for, priced in working time, decided, and what remains of the leave. */
@NullMarked
package uk.gov.sop.holidays.absences;

import org.jspecify.annotations.NullMarked;
