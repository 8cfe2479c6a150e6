package uk.gov.sop.people.disclosures;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Which transactions' rows are looked at: those that have ended since the last time. A newer one is left alone as long as
 * an older one goes on, so what that one commits late is not passed by.
 *
 * @param from the first transaction whose rows may wait
 * @param below the first whose rows are left alone
 * @param settled what the next time begins with
 */
record SealingMark(String from, String below, String settled) {

    /** A mark beyond any transaction comes from another server, whose rows were restored here: then all are looked at. */
    private static final String QUERY = """
            select case when restored then '0' else up_to end,
                   case when restored then '18446744073709551615' else pg_snapshot_xmin(now) end,
                   pg_snapshot_xmin(now)
            from pg_current_snapshot() now,
                 lateral (select coalesce((select up_to from disclosure_mark), '0') as up_to),
                 lateral (select up_to > pg_snapshot_xmax(now) as restored)""";

    private static final String WRITE = """
            insert into disclosure_mark (up_to) values (cast(? as xid8))
            on conflict (one) do update set up_to = excluded.up_to""";

    static SealingMark in(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(QUERY)) {
            found.next();
            return new SealingMark(found.getString(1), found.getString(2), found.getString(3));
        }
    }

    static void write(String upTo, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(WRITE)) {
            statement.setString(1, upTo);
            statement.executeUpdate();
        }
    }
}
