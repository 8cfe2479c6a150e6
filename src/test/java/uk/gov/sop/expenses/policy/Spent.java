package uk.gov.sop.expenses.policy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.gov.sop.shared.Json;

/** A line as a client would write it, for tests of the rules. */
public final class Spent {

    private static final ObjectMapper JSON = Json.mapper();
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Spent(ExpenseKind kind, LocalDate on) {
        with("kind", kind).with("date", on).with("description", "On business");
    }

    public static Spent on(LocalDate day, ExpenseKind kind) {
        return new Spent(kind, day);
    }

    public static Spent on(String day, ExpenseKind kind) {
        return new Spent(kind, LocalDate.parse(day));
    }

    public static Spent miles(String day, int miles) {
        return on(day, ExpenseKind.CAR_MILEAGE)
                .with("from", "Bristol")
                .with("to", "Exeter")
                .with("miles", miles);
    }

    public static Spent away(String day, String left, String back) {
        return on(day, ExpenseKind.SUBSISTENCE)
                .with("leftAt", left)
                .with("backOn", day)
                .with("backAt", back);
    }

    public Spent pounds(long pence) {
        return with("amount", Map.of("pence", pence, "currency", "GBP"));
    }

    public Spent with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public Expense said() {
        return JSON.convertValue(fields, Expense.class);
    }
}
