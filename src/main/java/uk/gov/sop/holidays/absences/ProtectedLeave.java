package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.LeaveRecord.TimeAway;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.shared.DateRange;

/**
 * What the law keeps for somebody who could not take their leave, whatever the department's limit: regulation 13(10) to
 * (17) and regulation 13A of the Working Time Regulations 1998, as GOV.UK says it. After leave for a family it is what is
 * missing to 28 days taken, and can be taken in the next leave year; after sickness it is what is missing to 20 days, and
 * can be taken within 18 months. Public holidays on other days count as taken; and nobody can have been kept from taking
 * more than the working time that they were away.
 *
 * @param minutes above zero
 * @param until last day to take it; null for the whole leave year
 */
record ProtectedLeave(
        ClosingReason reason, int minutes, @Nullable LocalDate until) {

    private static final int FAMILY_DAYS = 28;
    private static final int SICKNESS_DAYS = 20;
    static final int SICKNESS_MONTHS = 18;

    /** The most of what applies; null for nothing. */
    static @Nullable ProtectedLeave of(LeaveRecord record, HolidayBalance balance) {
        LocalDate within = balance.into().plusMonths(SICKNESS_MONTHS).minusDays(1);
        ProtectedLeave family = new ProtectedLeave(
                ClosingReason.AFTER_FAMILY_LEAVE,
                untaken(record, balance, AbsenceType::isFamilyLeave, FAMILY_DAYS),
                null);
        ProtectedLeave sickness = new ProtectedLeave(
                ClosingReason.AFTER_SICKNESS,
                untaken(record, balance, AbsenceType.SICKNESS::equals, SICKNESS_DAYS),
                within);
        return Stream.concat(Stream.of(family, sickness), earlier(record, balance))
                .filter(leave -> leave.minutes() > 0)
                .max(Comparator.comparingInt(ProtectedLeave::minutes))
                .orElse(null);
    }

    private static int untaken(LeaveRecord record, HolidayBalance balance, Predicate<AbsenceType> types, int days) {
        List<TimeAway> away = record.away(types, balance.year());
        if (away.isEmpty()) {
            return 0;
        }
        int minutesAway = away.stream().mapToInt(TimeAway::minutes).sum();
        int taken = booked(balance) + publicHolidays(record, balance, away);
        return Math.min(minutesAway, Math.max(0, balance.nearest().minutesOf(days) - taken));
    }

    private static int booked(HolidayBalance balance) {
        return -balance.annual().lines().stream()
                .filter(line -> switch (line.rule()) {
                    case TAKEN, BOOKED, WAITING -> true;
                    default -> false;
                })
                .mapToInt(BalanceLine::minutes)
                .sum();
    }

    /** Those on working days, other than while away. */
    private static int publicHolidays(LeaveRecord record, HolidayBalance balance, List<TimeAway> away) {
        return record.employment().within(balance.year()).stream()
                .mapToInt(stint -> publicHolidays(record, stint, away))
                .sum();
    }

    private static int publicHolidays(LeaveRecord record, Stint stint, List<TimeAway> away) {
        return record.holidays().within(stint.division(), stint.dates()).stream()
                .filter(holiday ->
                        away.stream().map(TimeAway::dates).noneMatch(dates -> dates.contains(holiday.date())))
                .mapToInt(holiday -> stint.pattern().minutesOn(holiday.date()))
                .sum();
    }

    /** What the law keeps of an earlier year beyond this one: what was taken or lost since was the other part first. */
    private static Stream<ProtectedLeave> earlier(LeaveRecord record, HolidayBalance balance) {
        DateRange year = balance.year().dates();
        PotBalance annual = balance.annual();
        int gone = booked(balance) - annual.minutesOf(Source.EXPIRED) + annual.expiring();
        return Stream.ofNullable(record.ledger().carried().get(year.start()))
                .filter(carried ->
                        carried.keptUntil() != null && carried.keptUntil().isAfter(year.end()))
                .map(carried -> new ProtectedLeave(
                        ClosingReason.AFTER_SICKNESS,
                        Math.min(carried.kept(), carried.minutes() - gone),
                        carried.keptUntil()));
    }
}
