package uk.gov.sop.expenses.topups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.expenses.policy.Spent;
import uk.gov.sop.shared.Money;

/** What of a top-up is taxed: the line and all its top-ups together are taxed above HMRC's amount, and once. */
class DueTopUpTest {

    @Test
    void what_was_taxed_when_it_was_paid_is_not_taxed_again() {
        assertEquals(Money.pence(100), taxFree(650, 150, 800, 600));
    }

    @Test
    void where_nothing_was_taxed_all_above_HMRCs_amount_is() {
        assertEquals(Money.pence(100), taxFree(500, 0, 800, 600));
        assertEquals(Money.ZERO, taxFree(650, 0, 800, 600));
    }

    @Test
    void where_HMRCs_amount_stays_all_of_it_is_taxed() {
        assertEquals(Money.ZERO, taxFree(650, 150, 800, 500));
    }

    private static Money taxFree(long paid, long taxed, long now, long approved) {
        List<Part> parts = List.of(Part.of("5 hours or more", 1, paid, "Scale"));
        List<Part> more = List.of(Part.of("5 hours or more", 1, now - paid, "Scale"));
        PaidLine line = new PaidLine(
                Spent.away("2026-05-12", "09:00", "15:00").said(), 0, parts, Money.ZERO, Money.pence(taxed));
        UUID id = new UUID(0, 0);
        return new DueTopUp(id, 0, id, "HMT1", "Test", line, line.paid(), Money.pence(now), Money.pence(approved), more)
                .asTopUp()
                .approved();
    }
}
