package uk.gov.sop.expenses.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplingTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "9,1", "10,1", "11,2", "99,10", "100,10", "101,11", "12345,1235"})
    void a_tenth_is_drawn_rounded_up_and_at_least_one_where_there_are_any(int claims, int drawn) {
        assertEquals(drawn, new Sampling(1, claims).drawn());
    }

    @Test
    void only_above_a_thousand_travellers_hmrc_goes_by_one_month() {
        assertFalse(new Sampling(1000, 5000).isByMonth());
        assertTrue(new Sampling(1001, 5000).isByMonth());
        assertTrue(new Sampling(1001, 5000).rule().contains("one month's claims, twice a year"));
    }

    @Test
    void between_a_hundred_and_a_thousand_the_rule_says_that_its_source_is_silent() {
        assertFalse(new Sampling(99, 5000).rule().contains("says nothing"));
        assertTrue(new Sampling(100, 5000).rule().contains("says nothing of 100 to 1,000"));
        assertTrue(new Sampling(1000, 5000).rule().contains("says nothing of 100 to 1,000"));
    }
}
