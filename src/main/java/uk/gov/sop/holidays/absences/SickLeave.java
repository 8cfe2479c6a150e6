package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.Session;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Leave of days that somebody is sick on is had again, and taken again when the sickness is changed or cancelled. */
@Singleton
class SickLeave {

    private final Session database;
    private final LeaveRecords records;
    private final Repricing repricing;

    SickLeave(Session database, LeaveRecords records, Repricing repricing) {
        this.database = database;
        this.records = records;
        this.repricing = repricing;
    }

    /**
     * Does something to an absence; where that is sickness, the leave around it gives way in the same moment.
     *
     * @param touched dates of the absence before and after
     */
    void during(Person person, Absence absence, List<DateRange> touched, String because, Runnable act) {
        if (!absence.type().givesLeaveBack()) {
            act.run();
            database.flush();
            return;
        }
        List<HolidayBalance> before = record(person, touched).balances(touched);
        repricing.letOverlap();
        act.run();
        touched.forEach(dates -> repricing.around(person, absence, dates, because));
        repricing.requireNoOverlap();
        LeaveRecord now = record(person, touched);
        List<HolidayBalance> after = now.balances(touched);
        for (int i = 0; i < after.size(); i++) {
            if (now.isClosed(after.get(i).year())) {
                requireNoLess(before.get(i), after.get(i));
            }
            requireCovered(before.get(i), after.get(i));
        }
    }

    private LeaveRecord record(Person person, List<DateRange> touched) {
        DateRange all = touched.stream().reduce(DateRange::to).orElseThrow();
        return records.of(person, all.start(), all.end());
    }

    /** What sickness gave back may have been carried over. */
    private static void requireNoLess(HolidayBalance before, HolidayBalance after) {
        int less = before.yearly() - after.yearly();
        if (less > 0) {
            throw new RuleBroken(
                    Rule.LEAVE_YEAR_LOCKED,
                    "The leave year %s is closed: %s of leave that this sickness gave back would be taken from it again."
                                    .formatted(after.year(), after.inDays(less))
                            + " Leave the sickness as it is, or ask HR to open the leave year again.");
        }
    }

    /** What sickness gave back may have been booked otherwise. */
    private static void requireCovered(HolidayBalance before, HolidayBalance after) {
        for (Pot pot : Pot.values()) {
            int missing = after.missing(pot, before);
            if (missing > 0) {
                throw new RuleBroken(
                        Rule.BALANCE_EXCEEDED,
                        "The leave that your sickness gave back has been booked otherwise: %s too much would be taken."
                                        .formatted(after.inDays(missing))
                                + " Cancel that much other leave first.");
            }
        }
    }
}
