package uk.gov.sop.local.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.cast.Nation;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.TaxYear;

/** The days that made-up data is about: two years that end today, with public holidays and pay days. */
public final class Almanac {

    public static final int PAYSLIPS = 24;

    private final LocalDate today;
    private final Map<String, Map<LocalDate, String>> holidays = new HashMap<>();
    private final DateRange published;
    private final List<LocalDate> payDays = new ArrayList<>();
    private final int firstShown;

    public Almanac(LocalDate today) {
        this.today = today;
        OperatingModelFile.read("public-holidays.json").properties().forEach(division -> {
            Map<LocalDate, String> days = new HashMap<>();
            division.getValue()
                    .required("events")
                    .forEach(event -> days.put(
                            LocalDate.parse(event.required("date").asText()),
                            event.required("title").asText()));
            holidays.put(division.getKey().toUpperCase(Locale.ROOT).replace('-', '_'), days);
        });
        this.published = years(holidays.getOrDefault(Nation.ENGLAND.division(), Map.of()));
        YearMonth last = YearMonth.from(today);
        if (payDay(last).isAfter(today)) {
            last = last.minusMonths(1);
        }
        LocalDate oldest = payDay(last.minusMonths(PAYSLIPS - 1L));
        // From the tax year's first on, so that the oldest payslip shown knows its year to date.
        YearMonth first = YearMonth.from(TaxYear.of(oldest).dates().start());
        for (YearMonth month = first; !month.isAfter(last.plusMonths(1)); month = month.plusMonths(1)) {
            payDays.add(payDay(month));
        }
        this.firstShown = payDays.indexOf(oldest);
    }

    public LocalDate today() {
        return today;
    }

    /** History of claims begins here; that of leave with the leave year around it. */
    public LocalDate begin() {
        return today.minusYears(2);
    }

    /** In order: some only for the year to date, then {@link #PAYSLIPS} that are shown, then the next to come. */
    public List<LocalDate> payDays() {
        return payDays;
    }

    public int firstShown() {
        return firstShown;
    }

    /** Index of the latest pay day that has been. */
    public int lastPaid() {
        return payDays.size() - 2;
    }

    /** What is celebrated that day, null on others. */
    public @Nullable String publicHoliday(Nation nation, LocalDate day) {
        return holidaysOf(nation).get(day);
    }

    public Map<LocalDate, String> holidaysOf(Nation nation) {
        return holidays.getOrDefault(nation.division(), Map.of());
    }

    /** Whole calendar years; beyond, nobody can book leave. */
    public DateRange published() {
        return published;
    }

    /** The month's last working day. */
    private LocalDate payDay(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || publicHoliday(Nation.ENGLAND, day) != null) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static DateRange years(Map<LocalDate, String> days) {
        LocalDate first = days.keySet().stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.keySet().stream().max(LocalDate::compareTo).orElseThrow();
        return new DateRange(first.withDayOfYear(1), last.withMonth(12).withDayOfMonth(31));
    }
}
