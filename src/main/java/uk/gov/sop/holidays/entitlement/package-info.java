/** What somebody's working life earns in a leave year, line by line. */
@NullMarked
package uk.gov.sop.holidays.entitlement;

import org.jspecify.annotations.NullMarked;
