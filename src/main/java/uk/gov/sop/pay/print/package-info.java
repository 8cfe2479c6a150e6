/** Pay on paper: documents that screen readers can read (PDF/UA), in English and Welsh, made when they are asked for. */
@NullMarked
package uk.gov.sop.pay.print;

import org.jspecify.annotations.NullMarked;
