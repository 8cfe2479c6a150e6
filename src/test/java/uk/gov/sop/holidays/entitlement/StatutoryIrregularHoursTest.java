package uk.gov.sop.holidays.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StatutoryIrregularHoursTest {

    @Test
    void half_an_hour_or_more_counts_as_an_hour() {
        assertEquals(
                "12.07% of 30 hours worked is 3.62 hours, which counts as 4 hours",
                new IrregularHours(30 * 60).explanation());
        assertEquals(
                "12.07% of 4 hours 9 minutes worked is 0.50 hours, which counts as 1 hour",
                new IrregularHours(249).explanation());
    }

    @Test
    void less_than_half_an_hour_does_not_count() {
        assertEquals(
                "12.07% of 4 hours 8 minutes worked is 0.49 hours, which counts as 0 hours",
                new IrregularHours(248).explanation());
        assertEquals(0, new IrregularHours(0).hours());
    }

    @Test
    void nobody_works_less_than_no_time() {
        assertThrows(IllegalArgumentException.class, () -> new IrregularHours(-1));
    }
}
