/** Made-up leave that fits what its people are entitled to. */
@NullMarked
package uk.gov.sop.local.data.leave;

import org.jspecify.annotations.NullMarked;
