package uk.gov.sop.local.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes and constraints of the tables, taken off for a bulk load and put back after it: building them once is many
 * times quicker than keeping them up row by row, and every row is checked all the same.
 *
 * @param remove in order
 * @param keys indexes, primary keys, unique and exclusion constraints, largest tables first
 * @param references foreign keys, that rows are not yet checked against
 * @param checks of those
 */
record Upkeep(List<String> remove, List<String> keys, List<String> references, List<String> checks) {

    private static final String CONSTRAINTS = """
            select conrelid::regclass::text, quote_ident(conname), contype::text, pg_get_constraintdef(oid)
            from pg_constraint
            where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'x', 'f')
              and (conrelid::regclass::text = any (string_to_array(?, ', '))
                   or confrelid::regclass::text = any (string_to_array(?, ', ')))
            order by contype = 'f' desc, conname""";
    private static final String INDEXES = """
            select indexrelid::regclass::text, pg_get_indexdef(indexrelid)
            from pg_index
            where indrelid::regclass::text = any (string_to_array(?, ', '))
              and not exists (select from pg_constraint where conindid = indexrelid)
            order by 1""";
    private static final List<String> LARGEST_FIRST = List.of("payslip", "absence", "approval", "claim_line", "claim");

    static Upkeep of(Connection connection) throws SQLException {
        Upkeep upkeep = new Upkeep(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var query = connection.prepareStatement(CONSTRAINTS)) {
            query.setString(1, Table.titles());
            query.setString(2, Table.titles());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    upkeep.constraint(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4));
                }
            }
        }
        try (var query = connection.prepareStatement(INDEXES)) {
            query.setString(1, Table.titles());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    upkeep.remove.add("drop index " + rows.getString(1));
                    upkeep.keys.add(rows.getString(2));
                }
            }
        }
        upkeep.keys.sort((one, other) -> Integer.compare(size(one), size(other)));
        return upkeep;
    }

    private void constraint(String table, String name, String type, String definition) {
        remove.add("alter table %s drop constraint %s".formatted(table, name));
        String add = "alter table %s add constraint %s %s".formatted(table, name, definition);
        if (type.equals("f")) {
            references.add(add + " not valid");
            checks.add("alter table %s validate constraint %s".formatted(table, name));
        } else {
            keys.add(add);
        }
    }

    /** What takes longest begins first, so that two who share the work end together. */
    private static int size(String statement) {
        for (int i = 0; i < LARGEST_FIRST.size(); i++) {
            if (statement.contains(" " + LARGEST_FIRST.get(i) + " ")
                    || statement.contains("public." + LARGEST_FIRST.get(i) + " ")) {
                return i;
            }
        }
        return LARGEST_FIRST.size();
    }
}
