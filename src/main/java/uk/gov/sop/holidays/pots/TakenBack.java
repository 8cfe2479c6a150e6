package uk.gov.sop.holidays.pots;

import java.time.LocalDate;
import java.util.Locale;
import uk.gov.sop.holidays.absences.HolidayBalance;
import uk.gov.sop.holidays.absences.LeaveLedger;
import uk.gov.sop.holidays.absences.LeaveRecord;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * An entry that is to count no longer: what it gave may have been spent, or carried over. One that waits gave nothing.
 *
 * @param record with the entry
 */
record TakenBack(LeaveRecord record, LeaveLedger.Entry entry, LocalDate today) {

    void requirePossible() {
        if (entry.waits()) {
            return;
        }
        if (entry.kind().pot().isYearly() && entry.minutes() > 0) {
            record.requireOpen(record.employment().leaveYearOn(entry.on()));
        }
        HolidayBalance before = balance(record);
        HolidayBalance after = balance(record.with(record.ledger().without(entry)));
        requireCovered(before, after);
        requireWithinFlexitime(before, after);
    }

    /** Pots that run on are looked at as they are today. */
    private HolidayBalance balance(LeaveRecord other) {
        return other.balance(entry.kind().pot().isYearly() ? entry.on() : today);
    }

    private void requireCovered(HolidayBalance before, HolidayBalance after) {
        Pot pot = entry.kind().pot();
        int missing = after.missing(pot, before);
        if (missing > 0) {
            throw new RuleBroken(
                    Rule.BALANCE_EXCEEDED,
                    "Some of it has been booked or taken: without it your %s would be %s short. Cancel that much of it first."
                            .formatted(pot.label().toLowerCase(Locale.UK), after.inDays(missing)));
        }
    }

    private void requireWithinFlexitime(HolidayBalance before, HolidayBalance after) {
        int most = after.nearest().policy().pots().flexiMostMinutes();
        int credit = after.pot(Pot.FLEXI).remaining();
        if (entry.kind().pot() == Pot.FLEXI
                && credit > most
                && credit > before.pot(Pot.FLEXI).remaining()) {
            throw new RuleBroken(
                    Rule.LIMIT_EXCEEDED,
                    "Flexitime is at most %s ahead; without this entry yours would be %s. Take %s of it first."
                            .formatted(new LeaveTime(most), new LeaveTime(credit), new LeaveTime(credit - most)));
        }
    }
}
