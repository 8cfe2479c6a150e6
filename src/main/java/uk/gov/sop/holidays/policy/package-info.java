/** What departments give and when: leave policies, types of absence, public holidays. */
@NullMarked
package uk.gov.sop.holidays.policy;

import org.jspecify.annotations.NullMarked;
