package uk.gov.sop.holidays.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.policy.PublicHolidays.PublicHoliday;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.RuleBroken;

class PublicHolidaysTest {

    private static final PublicHolidays RELEASED = released();
    private static final List<PublicHoliday> DAYS_OF_2028 = year(2028);

    @Test
    void what_is_released_is_what_was_published_by_division_date_title_and_note() throws IOException {
        List<String> released = Arrays.stream(Division.values())
                .flatMap(division -> RELEASED.of(division).stream().map(day -> row(division, day)))
                .toList();
        assertEquals(
                published().lines().skip(1).sorted().toList(),
                released.stream().sorted().toList());
    }

    @Test
    void years_that_are_named_come_from_the_later_file_and_others_stay() {
        PublicHolidays later = RELEASED.replacedBy(Map.of(Division.SCOTLAND, DAYS_OF_2028));
        assertEquals(DAYS_OF_2028, later.within(Division.SCOTLAND, wholeYear(2028)));
        assertEquals(
                RELEASED.within(Division.SCOTLAND, wholeYear(2027)), later.within(Division.SCOTLAND, wholeYear(2027)));
        assertEquals(RELEASED.of(Division.NORTHERN_IRELAND), later.of(Division.NORTHERN_IRELAND));
    }

    @Test
    void what_is_published_is_whole_years_also_after_another_is_added() {
        PublicHolidays later = RELEASED.replacedBy(Map.of(Division.SCOTLAND, year(2029)));
        LocalDate from = LocalDate.of(2024, 1, 1);
        assertEquals(new DateRange(from, LocalDate.of(2029, 12, 31)), later.published(Division.SCOTLAND));
        assertEquals(new DateRange(from, LocalDate.of(2028, 12, 31)), later.published(Division.ENGLAND_AND_WALES));
        assertEquals(
                "Day 3",
                later.on(Division.SCOTLAND, LocalDate.of(2029, 3, 5))
                        .orElseThrow()
                        .title());
        assertThrows(RuleBroken.class, () -> later.on(Division.ENGLAND_AND_WALES, LocalDate.of(2029, 3, 5)));
    }

    private static List<PublicHoliday> year(int year) {
        return IntStream.rangeClosed(1, 8)
                .mapToObj(month -> new PublicHoliday(LocalDate.of(year, month, 5), "Day " + month, ""))
                .toList();
    }

    private static DateRange wholeYear(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static String row(Division division, PublicHoliday day) {
        String key = division.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return String.join(",", key, day.date().toString(), day.title(), day.note());
    }

    private static PublicHolidays released() {
        try (InputStream file = PublicHolidaysTest.class.getResourceAsStream("/operating-model/public-holidays.json")) {
            return new PublicHolidays(Json.mapper().readValue(file, PublicHolidays.Content.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String published() throws IOException {
        try (InputStream file = PublicHolidaysTest.class.getResourceAsStream("/holidays/public-holidays.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
