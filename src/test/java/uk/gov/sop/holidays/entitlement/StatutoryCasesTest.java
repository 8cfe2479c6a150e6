package uk.gov.sop.holidays.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.shared.DateRange;

/** Every published case of the holiday entitlement calculator on GOV.UK, to the last digit shown. */
class StatutoryCasesTest {

    private static final int PUBLISHED = 124;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final AtomicInteger CASES = new AtomicInteger();

    @ParameterizedTest
    @CsvFileSource(resources = "/holiday-entitlement-cases.csv", numLinesToSkip = 1)
    void the_calculator_answers(
            @Nullable LocalDate start,
            @Nullable LocalDate leave,
            @Nullable LocalDate leaveYearStart,
            @Nullable BigDecimal daysAWeek,
            @Nullable BigDecimal hoursAWeek,
            @Nullable Integer shifts,
            @Nullable Integer daysInPattern,
            @Nullable Integer hoursInPeriod,
            String expected) {
        CASES.incrementAndGet();
        PartOfYear part = part(start, leave, leaveYearStart);
        for (String answer : expected.split(";")) {
            String[] named = answer.split("=", 2);
            String actual = switch (named[0]) {
                case "formatted_full_time_part_time_days" ->
                    text(StatutoryEntitlement.days(daysAWeek).in(part).amount());
                case "formatted_full_time_part_time_weeks" ->
                    text(StatutoryEntitlement.weeks().in(part).amount());
                case "shift_entitlement" ->
                    text(StatutoryEntitlement.shifts(shifts, daysInPattern)
                            .in(part)
                            .amount());
                case "formatted_full_time_part_time_compressed_hours" ->
                    text(floor(daysAWeek, hoursAWeek, part).hours());
                case "full_time_part_time_hours_and_minutes" ->
                    hoursAndMinutes(floor(daysAWeek, hoursAWeek, part).hours());
                case "irregular_hours_entitlement" -> "" + new IrregularHours(hoursInPeriod * 60).hours();
                default -> throw new AssertionError("An answer that nobody checks: " + answer);
            };
            assertEquals(named[1], actual, named[0]);
        }
    }

    @AfterAll
    static void no_case_is_left_out() {
        assertEquals(PUBLISHED, CASES.get());
    }

    private static PartOfYear part(
            @Nullable LocalDate start, @Nullable LocalDate leave, @Nullable LocalDate leaveYearStart) {
        if (start != null && leave != null) {
            return PartOfYear.between(new DateRange(start, leave));
        }
        if (start != null) {
            return PartOfYear.startingOn(start, year(start, leaveYearStart));
        }
        return leave == null ? PartOfYear.whole() : PartOfYear.leavingOn(leave, year(leave, leaveYearStart));
    }

    private static LeaveYear year(LocalDate day, LocalDate leaveYearStart) {
        return LeaveYear.containing(day, MonthDay.from(leaveYearStart));
    }

    private static StatutoryFloor floor(BigDecimal daysAWeek, BigDecimal hoursAWeek, PartOfYear part) {
        return new StatutoryFloor(new WorkingWeek(daysAWeek, hoursAWeek.multiply(MINUTES)), part);
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }

    private static String hoursAndMinutes(BigDecimal hours) {
        int minutes = hours.multiply(MINUTES).intValueExact();
        return "[" + minutes / 60 + ", " + minutes % 60 + "]";
    }
}
