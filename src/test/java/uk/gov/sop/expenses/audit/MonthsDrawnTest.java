package uk.gov.sop.expenses.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.TaxYear;

class MonthsDrawnTest {

    @Test
    void two_months_are_due_in_a_tax_year_and_no_more() {
        assertEquals(2, drawn().due());
        assertEquals(1, drawn("2026-05").due());
        assertEquals(0, drawn("2026-05", "2026-10").due());
        assertEquals(0, drawn("2026-05", "2026-10", "2026-06").due());
    }

    @Test
    void the_third_month_drawn_is_extra_whichever_comes_first_in_the_calendar() {
        MonthsDrawn three = drawn("2026-05", "2026-10", "2026-06");
        assertFalse(three.isExtra(YearMonth.of(2026, 10)));
        assertTrue(three.isExtra(YearMonth.of(2026, 6)));
    }

    @Test
    void april_belongs_to_the_tax_year_that_it_begins() {
        assertEquals(new TaxYear(2025), MonthsDrawn.yearOf(YearMonth.of(2026, 3)));
        assertEquals(new TaxYear(2026), MonthsDrawn.yearOf(YearMonth.of(2026, 4)));
    }

    private static MonthsDrawn drawn(String... months) {
        List<YearMonth> each = Stream.of(months).map(YearMonth::parse).toList();
        return new MonthsDrawn(new TaxYear(2026), each);
    }
}
