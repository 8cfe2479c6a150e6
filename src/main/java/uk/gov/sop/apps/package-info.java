/** Client applications: the phone page's sign-in and third parties. */
@NullMarked
package uk.gov.sop.apps;

import org.jspecify.annotations.NullMarked;
