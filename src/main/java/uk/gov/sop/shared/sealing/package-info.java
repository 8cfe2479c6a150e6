/** Values that the database keeps without being able to read them: a key a department, wrapped by a master key. */
@NullMarked
package uk.gov.sop.shared.sealing;

import org.jspecify.annotations.NullMarked;
