/** Entitlement, absences and what they cost in working time. */
@NullMarked
package uk.gov.sop.holidays;

import org.jspecify.annotations.NullMarked;
