/** When people are away or at home: the calendar of a team, and feeds for calendars elsewhere. */
@NullMarked
package uk.gov.sop.holidays.calendar;

import org.jspecify.annotations.NullMarked;
