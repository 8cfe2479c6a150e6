package uk.gov.sop.local.data.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.cast.Cast;
import uk.gov.sop.pay.yearly.P11D;

class MadeP11DTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 14);

    @Test
    void whose_code_is_k_has_one_of_each_tax_year_of_which_they_are_out() {
        assertEquals(List.of(2024), years("kofi.boateng", TODAY));
        assertEquals(List.of(2024, 2025), years("kofi.boateng", TODAY.plusDays(1)));
        assertEquals(List.of(), years("amara.okafor", TODAY.plusDays(1)));
    }

    /** £12,570 of allowance and £4,750 on top: the number of the code is a tenth of that and one less. */
    @Test
    void they_add_up_to_what_the_code_takes_for_them() {
        List<MadeP11D> all = told("kofi.boateng", TODAY).p11ds(TODAY);
        assertTrue(!all.isEmpty());
        for (MadeP11D made : all) {
            P11D p11d = made.sent();
            assertEquals(List.of(), p11d.findings());
            assertEquals(1_733_000, p11d.total());
        }
    }

    private static List<Integer> years(String username, LocalDate today) {
        return told(username, today).p11ds(today).stream()
                .map(MadeP11D::taxYear)
                .toList();
    }

    private static PayHistory.Told told(String username, LocalDate today) {
        Almanac almanac = new Almanac(today);
        return PayHistory.told(
                Cast.small(today).named(username),
                almanac,
                new long[almanac.payDays().size()]);
    }
}
