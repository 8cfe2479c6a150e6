/** Made-up expense claims, priced by the operating model, with receipts. */
@NullMarked
package uk.gov.sop.local.data.claims;

import org.jspecify.annotations.NullMarked;
