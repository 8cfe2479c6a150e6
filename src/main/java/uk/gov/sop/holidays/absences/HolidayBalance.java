package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;

/**
 * Leave that remains in a leave year as seen on a day of it, pot by pot.
 *
 * @param nearest the stint that a day's length and the limits come from
 * @param leaves last day of employment, when that lies in the year; null otherwise
 * @param pots annual leave first; others only where there is something to say
 * @param into first day of the leave year that what is left goes into
 * @param kept what the law keeps of it; null for nothing
 */
public record HolidayBalance(
        LeaveYear year,
        LocalDate on,
        Stint nearest,
        @Nullable LocalDate leaves,
        List<PotBalance> pots,
        LocalDate into,
        @Nullable ProtectedLeave kept) {

    public HolidayBalance {
        pots = List.copyOf(pots);
    }

    HolidayBalance keeping(@Nullable ProtectedLeave byLaw) {
        return new HolidayBalance(year, on, nearest, leaves, pots, into, byLaw);
    }

    public PotBalance pot(Pot pot) {
        return pots.stream()
                .filter(balance -> balance.pot() == pot)
                .findFirst()
                .orElseGet(() -> new PotBalance(pot, List.of(), 0, null));
    }

    public PotBalance annual() {
        return pot(Pot.ANNUAL_LEAVE);
    }

    List<PotBalance> others() {
        return pots.stream()
                .filter(balance -> balance.pot() != Pot.ANNUAL_LEAVE)
                .toList();
    }

    /** How far a pot is beyond what it may be overdrawn by; 0 also where it is no worse than before. */
    public int missing(Pot pot, HolidayBalance before) {
        int left = pot(pot).projected();
        return left < before.pot(pot).projected() ? Math.max(0, -overdraft(pot) - left) : 0;
    }

    /** How far below zero a pot may go: by policy, and never in the year in which somebody leaves. */
    public int overdraft(Pot pot) {
        return switch (pot) {
            case ANNUAL_LEAVE ->
                leaves == null ? nearest.minutesOf(nearest.policy().overdrawnDays()) : 0;
            case FLEXI -> leaves == null ? nearest.policy().pots().flexiDebtMinutes() : 0;
            case PUBLIC_HOLIDAYS, PRIVILEGE, TIME_OFF_IN_LIEU -> 0;
        };
    }

    public int carryOverLimit() {
        return nearest.minutesOf(nearest.policy().carryOverDays());
    }

    /** What becomes of what is left at the end of the leave year, if nothing more is booked. */
    public LeftOver leftOver() {
        return LeftOver.of(this);
    }

    /** What goes into the next leave year if nothing more is booked; below zero what is brought forward from it. */
    public int carriesOver() {
        return leftOver().carried().minutes();
    }

    /** What is lost with the leave year if nothing more is booked. */
    public int lost() {
        return leftOver().lost();
    }

    /** What a leaver took and did not earn: it comes off the last pay. */
    public int toRecover() {
        return leaves == null ? 0 : Math.max(0, -yearly());
    }

    /** What a leaver earned and did not take: it is paid. */
    public int toPay() {
        return leaves == null ? 0 : Math.max(0, yearly());
    }

    /** Annual leave, and what is kept apart from it, at the end of the leave year if nothing more is booked. */
    int yearly() {
        return pots.stream()
                .filter(balance -> balance.pot().isYearly())
                .mapToInt(PotBalance::projected)
                .sum();
    }

    /** {@code 5 days (37 hours)}, in days of this person. */
    public String inDays(int minutes) {
        return new LeaveTime(minutes).inDaysOf(nearest.averageDayMinutes());
    }

    /** What becomes of it, in plain English. */
    String outlook() {
        if (leaves != null) {
            return outlookOfLeaver(leaves);
        }
        String end = CivilDates.text(year.dates().end());
        StringBuilder text = new StringBuilder();
        annualExpiry().ifPresent(expiry -> text.append(expiry).append(' '));
        int projected = annual().projected();
        if (projected < 0) {
            text.append("At the end of the leave year on %s you will have taken %s more than you have."
                    .formatted(end, inDays(-projected)));
        } else if (lost() > 0) {
            text.append("If you book nothing more, %s go into the next leave year and %s are lost after %s."
                    .formatted(inDays(carriesOver()), inDays(lost()), end));
        } else {
            text.append("If you book nothing more, %s go into the next leave year after %s."
                    .formatted(inDays(carriesOver()), end));
        }
        return text.toString();
    }

    private Optional<String> annualExpiry() {
        LocalDate by = annual().expiresOn();
        return by == null
                ? Optional.empty()
                : Optional.of("Take %s by %s, or lose it.".formatted(inDays(annual().expiring()), CivilDates.text(by)));
    }

    private String outlookOfLeaver(LocalDate day) {
        String left = "Your last day is " + CivilDates.text(day) + ". ";
        if (toRecover() > 0) {
            return left
                    + "You will have taken %s more than you earn to then: it comes off your last pay."
                            .formatted(inDays(toRecover()));
        }
        return left + "If you book nothing more, you are paid for %s.".formatted(inDays(toPay()));
    }

    DateRange dates() {
        return year.dates();
    }
}
