package uk.gov.sop.expenses.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Spent;

/** A repetition is always found, wherever it is; what differs in what matters never is. */
class DuplicateOrderTest {

    private static final Set<ExpenseRule> DUPLICATES =
            Set.of(ExpenseRule.DUPLICATE_RECEIPT, ExpenseRule.DUPLICATE_EXPENSE, ExpenseRule.DUPLICATE_JOURNEY);

    /** From the first place, where the others are gone to. */
    private static final int BACK = 4;

    /** A line by what tells it from another: receipts are by number, 0 is none. Five miles are there and back. */
    record Bought(ExpenseKind kind, int day, int pence, int receipt, int place) {

        Spent spent() {
            Spent line = Spent.on("2026-11-%02d".formatted(day), kind);
            if (kind == ExpenseKind.TRAIN || kind == ExpenseKind.CAR_MILEAGE) {
                line.with("from", place == BACK ? "Place 1" : "Bristol")
                        .with("to", place == BACK ? "Bristol" : "Place " + place);
            }
            if (kind == ExpenseKind.CAR_MILEAGE) {
                return line.with("miles", pence).with("roundTrip", isRoundTrip());
            }
            line.pounds(pence);
            return receipt == 0 ? line : line.with("receiptIds", List.of(new UUID(1, receipt)));
        }

        boolean repeats(Bought other) {
            return repeatsReceipt(other)
                    || kind == other.kind
                            && day == other.day
                            && switch (kind) {
                                case CAR_MILEAGE ->
                                    place == other.place || isWayBack(other) && (isRoundTrip() || other.isRoundTrip());
                                case TRAIN -> place == other.place || pence == other.pence && !isWayBack(other);
                                default -> pence == other.pence;
                            };
        }

        private boolean repeatsReceipt(Bought other) {
            return receipt != 0
                    && receipt == other.receipt
                    && kind != ExpenseKind.CAR_MILEAGE
                    && other.kind != ExpenseKind.CAR_MILEAGE;
        }

        private boolean isWayBack(Bought other) {
            return place == 1 && other.place == BACK || place == BACK && other.place == 1;
        }

        private boolean isRoundTrip() {
            return pence == 5;
        }
    }

    @Property(tries = 10_000)
    void a_line_is_questioned_exactly_when_it_repeats_one_of_another_claim(
            @ForAll("lines") List<Bought> mine, @ForAll("lines") List<Bought> others) {
        Looked looked = looked(others);
        others.forEach(other -> looked.besides(other.spent()));
        List<Finding> found = duplicates(looked, mine);
        for (int i = 0; i < mine.size(); i++) {
            int line = i;
            boolean repeats = others.stream().anyMatch(mine.get(i)::repeats)
                    || mine.subList(0, i).stream().anyMatch(earlier -> repeatsWithin(mine.get(line), earlier));
            assertEquals(repeats, found.stream().anyMatch(finding -> finding.line() == line), "line " + i);
        }
    }

    @Property(tries = 10_000)
    void a_claim_made_again_is_questioned_line_by_line_in_any_order(@ForAll("lines") List<Bought> mine) {
        Looked looked = looked(mine);
        mine.forEach(line -> looked.besides(line.spent()));
        List<Finding> found = duplicates(looked, mine.reversed());
        assertTrue(IntStream.range(0, mine.size())
                .allMatch(i -> found.stream().anyMatch(finding -> finding.line() == i)));
    }

    /** One receipt may serve several lines of one claim. */
    private static boolean repeatsWithin(Bought one, Bought earlier) {
        return new Bought(one.kind, one.day, one.pence, 0, one.place).repeats(earlier);
    }

    private static Looked looked(List<Bought> others) {
        Looked looked = Looked.in("CO");
        IntStream.rangeClosed(1, 4).forEach(i -> looked.receipt(new UUID(1, i), "content " + i));
        return looked;
    }

    private static List<Finding> duplicates(Looked looked, List<Bought> lines) {
        return looked.at(lines.stream().map(Bought::spent).toArray(Spent[]::new)).stream()
                .filter(finding -> DUPLICATES.contains(finding.rule()))
                .toList();
    }

    @Provide
    Arbitrary<List<Bought>> lines() {
        return Combinators.combine(
                        Arbitraries.of(
                                ExpenseKind.TAXI,
                                ExpenseKind.PARKING_TOLLS,
                                ExpenseKind.TRAIN,
                                ExpenseKind.CAR_MILEAGE),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, BACK))
                .as(Bought::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
