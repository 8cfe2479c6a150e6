package uk.gov.sop.people.disclosures;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** Sealed at one time, on their way into the database in one statement. */
record NewLinks(List<Link> links) {

    private static final String APPEND = """
            insert into disclosure_link (department, seq, disclosure_id, entry, mac, sealed_at)
            select chain, seq, id, entry, decode(mac, 'hex'), cast(? as timestamptz)
            from unnest(?, ?, ?, ?, ?) link (chain, seq, id, entry, mac)""";

    void append(Connection connection) throws SQLException {
        Instant at = Instant.EPOCH.plus(links.getFirst().sealedAt(), ChronoUnit.MICROS);
        try (var insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, at.toString());
            insert.setArray(2, column("text", Link::chain, connection));
            insert.setArray(3, column("bigint", Link::seq, connection));
            insert.setArray(4, column("bigint", Link::rowId, connection));
            insert.setArray(5, column("text", Link::entry, connection));
            insert.setArray(6, column("text", Link::mac, connection));
            insert.executeUpdate();
        }
    }

    private Array column(String type, Function<Link, Object> value, Connection connection) throws SQLException {
        return connection.createArrayOf(type, links.stream().map(value).toArray());
    }
}
