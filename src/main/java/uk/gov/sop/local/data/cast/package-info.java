/** The people of the made-up data: who they are, where they work and for whom. */
@NullMarked
package uk.gov.sop.local.data.cast;

import org.jspecify.annotations.NullMarked;
