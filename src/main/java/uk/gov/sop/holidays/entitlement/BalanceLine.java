package uk.gov.sop.holidays.entitlement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of a balance; the lines add up exactly to what remains.
 *
 * @param rule what the line comes from
 * @param label what it is
 * @param quantity how the minutes come about
 * @param minutes added when positive, used when negative
 */
@Schema(name = "HolidayBalanceLine")
public record BalanceLine(
        Source rule,
        @Schema(examples = "Annual leave: 25 days a year") String label,

        @Schema(examples = "365 of 365 days, at 37 hours of a full-time week of 37 hours")
        String quantity,

        @Schema(description = "Added when positive, used when negative.", examples = "11100")
        int minutes) {

    /** What a line comes from. */
    @Schema(name = "HolidayBalanceRule")
    public enum Source {
        ANNUAL_LEAVE,
        PRIVILEGE_DAYS,
        PUBLIC_HOLIDAYS_CREDITED,
        PUBLIC_HOLIDAYS_CHARGED,
        PUBLIC_HOLIDAYS_NOT_PUBLISHED,
        CARRIED_OVER,
        WAITING,
        BOOKED,
        TAKEN
    }
}
