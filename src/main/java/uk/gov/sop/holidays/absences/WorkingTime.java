package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.sop.holidays.absences.AbsenceDay.Reason;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.holidays.policy.PublicHolidays.PublicHoliday;

/** Only working time costs leave: a person's pattern, less the public holidays of where they work. */
record WorkingTime(Employment employment, PublicHolidays holidays) {

    AbsenceCost costOf(AbsenceDates dates) {
        employment.requireOn(dates.startsOn());
        employment.requireOn(dates.endsOn());
        return new AbsenceCost(
                dates.range().days().map(day -> costOf(day, dates.partOn(day))).toList());
    }

    private AbsenceDay costOf(LocalDate day, AbsenceDates.Part part) {
        Stint stint = employment.requireOn(day);
        Optional<PublicHoliday> holiday = holidays.on(stint.division(), day);
        if (holiday.isPresent()) {
            return new AbsenceDay(
                    day,
                    Reason.PUBLIC_HOLIDAY,
                    0,
                    "Public holiday: " + holiday.get().title());
        }
        int minutes = stint.pattern().minutesOn(day);
        return minutes == 0
                ? new AbsenceDay(day, Reason.NOT_A_WORKING_DAY, 0, "You do not work on this day")
                : costOf(day, part, minutes);
    }

    /** An odd minute goes to the morning, so that two halves make exactly one day. */
    private static AbsenceDay costOf(LocalDate day, AbsenceDates.Part part, int minutes) {
        LeaveTime whole = new LeaveTime(minutes);
        return switch (part) {
            case WHOLE_DAY -> new AbsenceDay(day, Reason.WORKING_DAY, minutes, "Working day: " + whole);
            case MORNING -> new AbsenceDay(day, Reason.MORNING, minutes - minutes / 2, "Morning: half of " + whole);
            case AFTERNOON -> new AbsenceDay(day, Reason.AFTERNOON, minutes / 2, "Afternoon: half of " + whole);
        };
    }
}
