package uk.gov.sop.local.data;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import uk.gov.sop.local.LocalDatabase;
import uk.gov.sop.local.data.cast.Cast;
import uk.gov.sop.local.data.pay.PayKeys;
import uk.gov.sop.shared.sealing.DataKeys;

/**
 * Puts made-up data into an empty database, once. It is kept from then on, also when it gets old: somebody may have
 * gone on working with it.
 *
 * @param jdbcUrl the application's database, as its owner
 * @param migrations the folder with the files that make its tables
 * @param receipts the folder of receipt files
 * @param issuer whom the demo people's sign-ins are from
 * @param console takes lines for whoever waits
 */
public record MadeUpData(
        String jdbcUrl, Path migrations, Path receipts, String issuer, LocalDate today, Consumer<String> console) {

    private static final int EVERYBODY = 140_000;
    private static final int OLD_DAYS = 35;

    /** @param startAnew makes the database empty, after a load that was interrupted */
    public void bringUp(DataSize size, Runnable startAnew) throws SQLException, IOException {
        if (size == DataSize.NONE) {
            return;
        }
        Optional<LoadMark> mark = mark();
        if (mark.isPresent() && mark.get().complete()) {
            keep(mark.get());
            return;
        }
        if (mark.isPresent()) {
            console.accept("An earlier load was interrupted; it begins anew.");
            startAnew.run();
        }
        migrate();
        if (hasPeople()) {
            console.accept("There are people in this database already, so no data is made up.");
            return;
        }
        switch (size) {
            case DEMO -> new SmallLoad(this, new Almanac(today)).run();
            case SCALE -> new LargeLoad(this, Cast.of(today, EVERYBODY), new Almanac(today)).run();
            case NONE -> {}
        }
    }

    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(jdbcUrl);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Of the database that the application will open pay in, with the same master key. */
    PayKeys payKeys() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(jdbcUrl);
        return new PayKeys(DataKeys.in(database, LocalMasterKey.masterKeys())::current);
    }

    ReceiptFolder receiptFiles() {
        return new ReceiptFolder(receipts);
    }

    private Optional<LoadMark> mark() throws SQLException {
        try (var connection = connect()) {
            return LoadMark.in(connection);
        }
    }

    private void keep(LoadMark mark) throws SQLException {
        if (!mark.issuer().equals(issuer)) {
            try (var connection = connect()) {
                mark.linkedTo(issuer, connection);
                connection.commit();
            }
        }
        if (mark.lastDay().isBefore(today.minusDays(OLD_DAYS))) {
            console.accept("The made-up data ends on %s; deleting the database's folder under .local makes it anew."
                    .formatted(mark.lastDay()));
        }
    }

    /** The application does the same at its start, but by then the data has to be there. */
    private void migrate() {
        Flyway.configure()
                .dataSource(jdbcUrl, null, null)
                .locations("filesystem:" + migrations)
                .placeholders(Map.of("service", LocalDatabase.SERVICE))
                .load()
                .migrate();
    }

    private boolean hasPeople() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select exists (select from person)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
