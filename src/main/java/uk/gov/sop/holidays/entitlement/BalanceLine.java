package uk.gov.sop.holidays.entitlement;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.DateRange;

/**
 * One line of a balance; the lines of a pot add up exactly to what remains in it.
 *
 * @param pot what it adds to or takes from
 * @param rule what the line comes from
 * @param label what it is
 * @param quantity how the minutes come about
 * @param startsOn first day that it is about
 * @param endsOn last day, included
 * @param minutes added when positive, used when negative
 */
@Schema(name = "HolidayBalanceLine")
public record BalanceLine(
        @Schema(description = "What it adds to or takes from.")
        Pot pot,

        Source rule,
        @Schema(examples = "Annual leave: 25 days a year") String label,

        @Schema(examples = "365 of 365 days, at 37 hours of a full-time week of 37 hours")
        String quantity,

        @Schema(description = "First day that it is about.") LocalDate startsOn,

        @Schema(description = "Last day that it is about, included.")
        LocalDate endsOn,

        @Schema(description = "Added when positive, used when negative.", examples = "11100")
        int minutes) {

    public BalanceLine(Pot pot, Source rule, String label, String quantity, DateRange dates, int minutes) {
        this(pot, rule, label, quantity, dates.start(), dates.end(), minutes);
    }

    /** What a line comes from. */
    @Schema(name = "HolidayBalanceRule")
    public enum Source {
        ANNUAL_LEAVE,
        PRIVILEGE_DAYS,
        PUBLIC_HOLIDAYS_CREDITED,
        CAREER_BREAK,
        STATUTORY_MINIMUM,
        ROUNDED_UP,
        PUBLIC_HOLIDAYS_CHARGED,
        PUBLIC_HOLIDAYS_BEYOND_SHARE,
        PUBLIC_HOLIDAYS_NOT_PUBLISHED,
        CARRIED_OVER,
        BROUGHT_FORWARD,
        BOUGHT,
        SOLD,
        EARNED,
        TAKEN,
        BOOKED,
        WAITING,
        EXPIRED
    }
}
