/** Made-up people with two years of claims, leave and pay: a few for a demonstration, or very many for scale. */
@NullMarked
package uk.gov.sop.local.data;

import org.jspecify.annotations.NullMarked;
