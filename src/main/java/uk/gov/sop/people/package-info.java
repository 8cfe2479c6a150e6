/** Who works where, for whom, on which pattern, from when. */
@NullMarked
package uk.gov.sop.people;

import org.jspecify.annotations.NullMarked;
