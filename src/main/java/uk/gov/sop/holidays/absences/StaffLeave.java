package uk.gov.sop.holidays.absences;

import java.util.List;
import java.util.UUID;
import uk.gov.sop.holidays.entitlement.Employment.Posting;

/**
 * One of many people, and what their annual leave is made from.
 *
 * @param postings in order
 * @param record without pots that run on from year to year
 */
public record StaffLeave(UUID personId, String staffNumber, List<Posting> postings, LeaveRecord record) {

    public StaffLeave {
        postings = List.copyOf(postings);
    }
}
