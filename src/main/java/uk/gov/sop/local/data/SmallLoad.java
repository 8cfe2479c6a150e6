package uk.gov.sop.local.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.postgresql.PGConnection;
import uk.gov.sop.local.data.cast.Cast;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.pay.PayKeys;

/** The demo people's data in one transaction, under all constraints. */
final class SmallLoad {

    private final MadeUpData data;
    private final Almanac almanac;

    SmallLoad(MadeUpData data, Almanac almanac) {
        this.data = data;
        this.almanac = almanac;
    }

    void run() throws SQLException, IOException {
        Map<Table, byte[]> rows =
                rows(Cast.small(data.today()), almanac, data.issuer(), data.receiptFiles(), data.payKeys());
        try (Connection connection = data.connect()) {
            copy(rows, connection);
            new LoadMark(true, data.today(), data.issuer()).write(connection);
            connection.commit();
        }
        data.console()
                .accept("Made up %d people with claims, leave and pay until %s."
                        .formatted(Cast.small(data.today()).size(), data.today()));
    }

    /** All rows as they will be copied; the same for the same day, byte for byte but for what is sealed. */
    static Map<Table, byte[]> rows(
            Cast cast, Almanac almanac, String issuer, BiConsumer<UUID, byte[]> receiptFiles, PayKeys keys) {
        Map<Table, ByteArrayOutputStream> written = new EnumMap<>(Table.class);
        Sheets sheets = new Sheets(table -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(table, bytes);
            return (buffer, length) -> bytes.write(buffer, 0, length);
        });
        Story story = new Story(cast, almanac, issuer, true, receiptFiles, keys, sheets);
        for (Colleague person : cast.demo()) {
            story.tell(person);
        }
        story.end(List.of());
        Map<Table, byte[]> rows = new EnumMap<>(Table.class);
        written.forEach((table, bytes) -> rows.put(table, bytes.toByteArray()));
        return rows;
    }

    /** Tables are in the order of what they refer to. */
    static void copy(Map<Table, byte[]> rows, Connection connection) throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var sheet : rows.entrySet()) {
            copying.copyIn(sheet.getKey().copy(""), new ByteArrayInputStream(sheet.getValue()));
        }
        try (var statement = connection.createStatement()) {
            statement.execute("analyze " + Table.titles());
        }
    }
}
