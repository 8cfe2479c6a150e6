/** How long pay is kept, what keeps it longer, and what is deleted after that. */
@NullMarked
package uk.gov.sop.pay.retention;

import org.jspecify.annotations.NullMarked;
