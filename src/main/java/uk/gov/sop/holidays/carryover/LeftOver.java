package uk.gov.sop.holidays.carryover;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.HolidayBalance;
import uk.gov.sop.holidays.absences.LeaveLedger.Carried;
import uk.gov.sop.holidays.absences.LeaveRecord;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.shared.CivilDates;

/**
 * What is done with what is left of a leave year.
 *
 * @param lost minutes that neither the department nor the law lets through
 */
record LeftOver(ClosingReason reason, Carried carried, int lost) {

    /** @param into first day of the leave year that it goes into */
    static LeftOver of(LeaveRecord record, HolidayBalance balance, LocalDate into) {
        int left = balance.annual().projected();
        LocalDate leaves = balance.leaves();
        if (leaves != null) {
            return nothing(ClosingReason.LEFT, ofLeaver(balance, leaves));
        }
        if (left == 0) {
            return nothing(ClosingReason.NOTHING_LEFT, "nothing was left");
        }
        return left < 0
                ? takenAhead(balance, -left)
                : over(balance, left, into, ProtectedLeave.of(record, balance, into));
    }

    private static LeftOver nothing(ClosingReason reason, String explanation) {
        return new LeftOver(reason, new Carried(0, null, explanation), 0);
    }

    private static String ofLeaver(HolidayBalance balance, LocalDate lastDay) {
        String ended = "employment ended on " + CivilDates.text(lastDay);
        if (balance.toRecover() > 0) {
            return ended + ", " + inDays(balance, balance.toRecover()) + " to be recovered from the last pay";
        }
        return ended + ", " + inDays(balance, balance.toPay()) + " to be paid";
    }

    private static LeftOver takenAhead(HolidayBalance balance, int beyond) {
        int carried = balance.carriesOver();
        String all = inDays(balance, beyond) + " more taken than there was";
        String text = -carried == beyond
                ? all
                : all + "; " + inDays(balance, -carried) + " brought forward, which is as much as can be";
        return new LeftOver(ClosingReason.TAKEN_AHEAD, new Carried(carried, null, text), 0);
    }

    private static LeftOver over(HolidayBalance balance, int left, LocalDate into, Optional<ProtectedLeave> kept) {
        int limit = balance.carryOverLimit();
        int byLaw = kept.map(ProtectedLeave::minutes).orElse(0);
        int carried = Math.min(left, Math.max(limit, byLaw));
        LocalDate expires = kept.isPresent() ? kept.get().until() : expiry(balance, into);
        ClosingReason reason = carried > limit
                ? kept.orElseThrow().reason()
                : carried < left ? ClosingReason.OVER_LIMIT : ClosingReason.WITHIN_LIMIT;
        return new LeftOver(
                reason, new Carried(carried, expires, text(balance, left, carried, reason)), left - carried);
    }

    private static String text(HolidayBalance balance, int left, int carried, ClosingReason reason) {
        String because = switch (reason) {
            case AFTER_FAMILY_LEAVE -> " after leave for your family";
            case AFTER_SICKNESS -> " after sickness";
            default -> "";
        };
        String all = inDays(balance, left) + " left";
        return carried == left && because.isEmpty()
                ? all
                : "%s; at most %s may be carried over%s; %s lost"
                        .formatted(all, inDays(balance, carried), because, inDays(balance, left - carried));
    }

    private static @Nullable LocalDate expiry(HolidayBalance balance, LocalDate into) {
        Integer months = balance.nearest().policy().carryOverMonths();
        return months == null ? null : into.plusMonths(months).minusDays(1);
    }

    private static String inDays(HolidayBalance balance, int minutes) {
        return new LeaveTime(minutes).inDaysOf(balance.nearest().averageDayMinutes());
    }
}
