/** Public holidays that an administrator imports as GOV.UK publishes them. */
@NullMarked
package uk.gov.sop.holidays.publicdays;

import org.jspecify.annotations.NullMarked;
