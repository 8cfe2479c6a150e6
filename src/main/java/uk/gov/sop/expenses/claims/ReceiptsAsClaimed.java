package uk.gov.sop.expenses.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ForeignAmount;
import uk.gov.sop.expenses.reading.ClaimedReceipt;
import uk.gov.sop.shared.Money;

/** What is claimed on a receipt tells how well it was read; where it shares a line with others, it does not. */
final class ReceiptsAsClaimed {

    private ReceiptsAsClaimed() {}

    static Map<UUID, ClaimedReceipt> in(List<ClaimLine> lines) {
        Map<UUID, List<Expense>> byReceipt = new HashMap<>();
        Set<UUID> shared = new HashSet<>();
        for (ClaimLine line : lines) {
            if (line.receiptIds().size() > 1) {
                shared.addAll(line.receiptIds());
            }
            for (UUID receipt : line.receiptIds()) {
                byReceipt.computeIfAbsent(receipt, first -> new ArrayList<>()).add(line.said());
            }
        }
        byReceipt.keySet().removeAll(shared);
        byReceipt.values().removeIf(on -> !isInOneCurrency(on));
        Map<UUID, ClaimedReceipt> claimed = new HashMap<>();
        byReceipt.forEach((receipt, on) -> claimed.put(receipt, whole(on)));
        return claimed;
    }

    private static boolean isInOneCurrency(List<Expense> lines) {
        return lines.stream().map(ReceiptsAsClaimed::currency).distinct().count() == 1;
    }

    private static ClaimedReceipt whole(List<Expense> lines) {
        Expense first = lines.getFirst();
        return new ClaimedReceipt(
                first.date(), lines.stream().mapToLong(ReceiptsAsClaimed::spent).sum(), currency(first), vat(lines));
    }

    private static long spent(Expense line) {
        ForeignAmount foreign = line.foreign();
        return foreign == null ? Objects.requireNonNull(line.amount()).pence() : foreign.minorUnits();
    }

    private static String currency(Expense line) {
        ForeignAmount foreign = line.foreign();
        return foreign == null ? "GBP" : foreign.currency();
    }

    /** Always said in pounds, so of no use beside another currency. */
    private static @Nullable Long vat(List<Expense> lines) {
        return lines.stream()
                .filter(line -> line.foreign() == null)
                .map(Expense::vat)
                .filter(Objects::nonNull)
                .map(Money::pence)
                .reduce(Long::sum)
                .orElse(null);
    }
}
