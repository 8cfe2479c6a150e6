package uk.gov.sop.local.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the database itself says about the data made up in it. Outside the application's schema, which only migrations
 * change.
 *
 * @param complete false while a load goes on, and after one that was interrupted
 * @param lastDay the day that was today when it was made
 * @param issuer whom the sign-ins of the demo people are linked to
 */
record LoadMark(boolean complete, LocalDate lastDay, String issuer) {

    private static final String CREATE = """
            create schema if not exists sop_local;
            create table if not exists sop_local.made_up_data (
                one      boolean primary key check (one),
                complete boolean not null,
                last_day date not null,
                issuer   text not null)""";

    static Optional<LoadMark> in(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select to_regclass('sop_local.made_up_data') is not null")) {
                found.next();
                if (!found.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            try (var rows = statement.executeQuery("select complete, last_day, issuer from sop_local.made_up_data")) {
                return rows.next()
                        ? Optional.of(
                                new LoadMark(rows.getBoolean(1), rows.getObject(2, LocalDate.class), rows.getString(3)))
                        : Optional.empty();
            }
        }
    }

    /** In the connection's transaction. */
    void write(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(CREATE);
        }
        try (var statement = connection.prepareStatement("""
                insert into sop_local.made_up_data (one, complete, last_day, issuer) values (true, ?, ?, ?)
                on conflict (one) do update set complete = excluded.complete, last_day = excluded.last_day,
                    issuer = excluded.issuer""")) {
            statement.setBoolean(1, complete);
            statement.setObject(2, lastDay);
            statement.setString(3, issuer);
            statement.executeUpdate();
        }
    }

    /** People are known by the issuer as well, whose address changes with Keycloak's port. */
    LoadMark linkedTo(String now, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("update person set issuer = ? where issuer = ?")) {
            statement.setString(1, now);
            statement.setString(2, issuer);
            statement.executeUpdate();
        }
        LoadMark linked = new LoadMark(complete, lastDay, now);
        linked.write(connection);
        return linked;
    }
}
