package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
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
        Map<LocalDate, HolidayBalance> before = balances(person, touched);
        letOverlap();
        act.run();
        touched.forEach(dates -> repricing.around(person, absence, dates, because));
        requireNoOverlap();
        balances(person, touched).forEach((day, after) -> requireCovered(before.get(day), after));
    }

    private Map<LocalDate, HolidayBalance> balances(Person person, List<DateRange> touched) {
        Map<LocalDate, HolidayBalance> balances = new LinkedHashMap<>();
        touched.stream()
                .flatMap(dates -> Stream.of(dates.start(), dates.end()))
                .forEach(day -> balances.put(day, records.of(person, day, day).balance(day)));
        return balances;
    }

    /** What sickness gave back may have been booked otherwise. */
    private static void requireCovered(@Nullable HolidayBalance before, HolidayBalance after) {
        for (Pot pot : Pot.values()) {
            int left = after.pot(pot).projected();
            int missing = -after.overdraft(pot) - left;
            if (before != null && missing > 0 && left < before.pot(pot).projected()) {
                throw new RuleBroken(
                        Rule.BALANCE_EXCEEDED,
                        "The leave that your sickness gave back has been booked otherwise: %s too much would be taken."
                                        .formatted(after.inDays(missing))
                                + " Cancel that much other leave first.");
            }
        }
    }

    /** Until {@link #requireNoOverlap}: sickness is written before the leave of the same days gives way. */
    private void letOverlap() {
        database.createNativeMutationQuery("set constraints absence_overlaps deferred")
                .executeUpdate();
    }

    private void requireNoOverlap() {
        database.flush();
        database.createNativeMutationQuery("set constraints absence_overlaps immediate")
                .executeUpdate();
    }
}
