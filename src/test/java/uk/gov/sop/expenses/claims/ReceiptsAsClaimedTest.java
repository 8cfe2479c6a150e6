package uk.gov.sop.expenses.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Spent;
import uk.gov.sop.expenses.reading.ClaimedReceipt;

class ReceiptsAsClaimedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final UUID RECEIPT = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void a_receipt_in_euros_is_held_against_euros_and_not_against_the_pounds_it_comes_to() {
        ClaimLine taxi = line(
                Spent.on("2026-11-02", ExpenseKind.TAXI)
                        .with("foreign", Map.of("minorUnits", 12_050, "currency", "EUR")),
                RECEIPT);
        assertEquals(
                Map.of(RECEIPT, new ClaimedReceipt(DAY, 12_050, "EUR", null)), ReceiptsAsClaimed.in(List.of(taxi)));
    }

    @Test
    void a_receipt_over_several_lines_is_held_against_their_sum() {
        List<ClaimLine> lines = List.of(pounds(1_000, RECEIPT), pounds(250, RECEIPT));
        assertEquals(Map.of(RECEIPT, new ClaimedReceipt(DAY, 1_250, "GBP", null)), ReceiptsAsClaimed.in(lines));
    }

    @Test
    void a_receipt_that_shares_a_line_with_another_tells_nothing() {
        List<ClaimLine> lines = List.of(pounds(1_000, RECEIPT), pounds(2_000, RECEIPT, OTHER));
        assertEquals(Map.of(), ReceiptsAsClaimed.in(lines));
    }

    private static ClaimLine pounds(int pence, UUID... receipts) {
        return line(Spent.on("2026-11-02", ExpenseKind.TAXI).pounds(pence), receipts);
    }

    private static ClaimLine line(Spent spent, UUID... receipts) {
        return new ClaimLine(spent.with("receiptIds", List.of(receipts)).said(), null);
    }
}
