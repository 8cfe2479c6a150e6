package uk.gov.sop.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;

/** A database and the user of the same name who owns it and may do nothing outside it, as in production. */
record OwnedDatabase(EmbeddedPostgres server, String name) {

    String jdbcUrl() {
        return server.getJdbcUrl(name, name);
    }

    /** Without a user, for whoever names it apart. */
    String address() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name);
    }

    void createIfMissing() {
        createRoleIfMissing(name);
        if (count("pg_database where datname = ?", name) == 0) {
            run("create database %s owner %s".formatted(name, name));
        }
    }

    void createRoleIfMissing(String role) {
        if (count("pg_roles where rolname = ?", role) == 0) {
            run("create role %s login".formatted(role));
        }
    }

    void replaceByEmpty() {
        run("drop database if exists %s with (force)".formatted(name));
        createIfMissing();
    }

    /** A note goes when the database goes, unlike one in a file beside it. */
    void note(String hexadecimal) {
        run("comment on database %s is '%s'".formatted(name, hexadecimal));
    }

    boolean hasNote(String hexadecimal) {
        return count(
                        "pg_database where datname = ? and shobj_description(oid, 'pg_database') = '%s'"
                                .formatted(hexadecimal),
                        name)
                == 1;
    }

    private int count(String from, String named) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var query = connection.prepareStatement("select count(*) from " + from)) {
            query.setString(1, named);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The local database refused: " + e.getMessage(), e);
        }
    }

    private void run(String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The local database refused: " + e.getMessage(), e);
        }
    }
}
