package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.LeaveLedger.Carried;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.CivilDates;

/**
 * What is done with what is left of a leave year: what the department's limit lets through goes into the next, or what the
 * law keeps where that is more; the rest is lost. Below zero it is brought forward, as far as the balance may be overdrawn.
 *
 * @param lost minutes that neither the department nor the law lets through
 */
public record LeftOver(ClosingReason reason, Carried carried, int lost) {

    static LeftOver of(HolidayBalance balance) {
        int left = balance.annual().projected();
        LocalDate leaves = balance.leaves();
        if (leaves != null) {
            return nothing(ClosingReason.LEFT, ofLeaver(balance, leaves));
        }
        if (left == 0) {
            return nothing(ClosingReason.NOTHING_LEFT, "nothing was left");
        }
        return left < 0 ? takenAhead(balance, -left) : over(balance, left);
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
        int carried = Math.max(-beyond, -balance.overdraft(Pot.ANNUAL_LEAVE));
        String all = inDays(balance, beyond) + " more taken than there was";
        String text = -carried == beyond
                ? all
                : all + "; " + inDays(balance, -carried) + " brought forward, which is as much as can be";
        return new LeftOver(ClosingReason.TAKEN_AHEAD, new Carried(carried, null, text), 0);
    }

    private static LeftOver over(HolidayBalance balance, int left) {
        int limit = balance.carryOverLimit();
        ProtectedLeave kept = balance.kept();
        int byLaw = kept == null ? 0 : Math.min(left, kept.minutes());
        int carried = Math.max(byLaw, Math.min(left, limit));
        ClosingReason reason = kept != null && byLaw > limit
                ? kept.reason()
                : carried < left ? ClosingReason.OVER_LIMIT : ClosingReason.WITHIN_LIMIT;
        String text = text(balance, left, carried, reason);
        Carried over = kept == null
                ? new Carried(carried, expiry(balance), text)
                : new Carried(carried, expiry(balance), byLaw, kept.until(), text);
        return new LeftOver(reason, over, left - carried);
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

    /** Of what the department lets through. */
    private static @Nullable LocalDate expiry(HolidayBalance balance) {
        Integer months = balance.nearest().policy().carryOverMonths();
        return months == null ? null : balance.into().plusMonths(months).minusDays(1);
    }

    private static String inDays(HolidayBalance balance, int minutes) {
        return balance.inDays(minutes);
    }
}
