/** New keys for pay that is sealed, in place of old ones. */
@NullMarked
package uk.gov.sop.pay.keys;

import org.jspecify.annotations.NullMarked;
