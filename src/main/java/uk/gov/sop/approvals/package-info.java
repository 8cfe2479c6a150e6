/** The manager's inbox: what waits for whom, and decisions. */
@NullMarked
package uk.gov.sop.approvals;

import org.jspecify.annotations.NullMarked;
