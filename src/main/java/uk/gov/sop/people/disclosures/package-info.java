/** Who saw whose personal data: recorded when it is shown, sealed into a chain a department, and verified. */
@NullMarked
package uk.gov.sop.people.disclosures;

import org.jspecify.annotations.NullMarked;
