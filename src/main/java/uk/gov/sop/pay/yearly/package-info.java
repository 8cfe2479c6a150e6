/** Documents of a whole tax year: what is on a P60 or a P11D, what must add up, and how its owner reads it. */
@NullMarked
package uk.gov.sop.pay.yearly;

import org.jspecify.annotations.NullMarked;
