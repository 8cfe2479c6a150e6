/** Values, problems and HTTP habits that every room uses; depends on no other room. */
@NullMarked
package uk.gov.sop.shared;

import org.jspecify.annotations.NullMarked;
