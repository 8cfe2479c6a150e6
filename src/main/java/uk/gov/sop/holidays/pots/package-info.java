/** What goes into pots otherwise than by working: leave bought and sold, flexitime, time off in lieu, irregular hours. */
@NullMarked
package uk.gov.sop.holidays.pots;

import org.jspecify.annotations.NullMarked;
