package uk.gov.sop.pay.keys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.gov.sop.shared.sealing.Purpose;

/**
 * Every table in which something is sealed, and what it is bound to there: a new one has to be named here, and nowhere
 * else, for its rows to follow their department's key. Each names its key in {@code key_id}.
 */
enum SealedTable {
    PAYSLIP(
            "payslip t",
            new Place("t.id", "t.person_id", "t.department", "t.run_id"),
            new Sealed("figures", Purpose.FIGURES),
            new Sealed("body", Purpose.SLIP)),
    YEARLY_DOCUMENT(
            "yearly_document t",
            new Place("t.id", "t.person_id", "t.department", "t.run_id"),
            new Sealed("body", Purpose.YEARLY)),
    PAYROLL_RUN_PART(
            "payroll_run_part t",
            new Place("t.run_id", Place.NONE, "t.department", "t.run_id"),
            new Sealed("totals", Purpose.RUN)),
    PAY_QUERY_MESSAGE(
            "pay_query_message t join pay_query q on q.id = t.query_id",
            new Place("t.id", "q.person_id", "q.department", "t.query_id"),
            new Sealed("text", Purpose.QUERY));

    private final String from;
    private final Place place;
    private final List<Sealed> columns;

    SealedTable(String from, Place place, Sealed... columns) {
        this.from = from;
        this.place = place;
        this.columns = List.of(columns);
    }

    /**
     * What {@link uk.gov.sop.shared.sealing.Bound} takes, in SQL.
     *
     * @param row found once a key: by it, and the key, a row is changed
     */
    private record Place(String row, String person, String department, String within) {

        static final String NONE = "cast(null as uuid)";
    }

    /** A column, and what is in it. */
    record Sealed(String column, Purpose purpose) {}

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Sealed> columns() {
        return columns;
    }

    /**
     * Row, key, person, department and what it came with, then the columns: of keys, after a row, so many. Rows that
     * somebody else is changing are left for later. Nobody who only refers to a row waits.
     */
    String batch() {
        return """
                select %s, t.key_id, %s, %s, %s, %s from %s
                where t.key_id = any (?) and %1$s > ? order by %1$s limit ? for no key update of t skip locked""".formatted(
                        place.row,
                        place.person,
                        place.department,
                        place.within,
                        columns.stream().map(kept -> "t." + kept.column).collect(Collectors.joining(", ")),
                        from);
    }

    /** Whether any row names a key; waits for nobody. */
    String use() {
        return "select exists (select from %s where key_id = ?)".formatted(table());
    }

    /** Takes the new key, the columns, the row and the old key. */
    String change() {
        return "update %s t set key_id = ?, %s where %s = ? and t.key_id = ?"
                .formatted(
                        table(),
                        columns.stream().map(kept -> kept.column + " = ?").collect(Collectors.joining(", ")),
                        place.row);
    }
}
