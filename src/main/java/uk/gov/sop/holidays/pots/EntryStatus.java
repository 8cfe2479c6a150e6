package uk.gov.sop.holidays.pots;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an entry stands. */
@Schema(name = "LeaveEntryStatus")
enum EntryStatus {
    REQUESTED,
    APPROVED,
    REFUSED,
    CANCELLED
}
