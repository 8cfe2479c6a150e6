package uk.gov.sop.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.config.ConfigProvider;
import uk.gov.sop.local.data.DataSize;
import uk.gov.sop.local.data.MadeUpData;

/** Which data is made up on this machine, and where its receipts lie. */
record LocalData(DataSize size, Path receipts) {

    private static final String SIZE = "sop.local.data";

    static LocalData configured() {
        var config = ConfigProvider.getConfig();
        String size = config.getOptionalValue(SIZE, String.class).orElse("demo");
        String receipts =
                config.getOptionalValue("sop.receipts.folder", String.class).orElse(".local/receipts");
        return new LocalData(
                DataSize.of(size)
                        .orElseThrow(() -> new LocalFailure(
                                "%s is %s: start with -D%s=demo, scale or none.".formatted(SIZE, size, SIZE))),
                // The build starts programs in folders of its own, and the application has to look in the same place.
                Project.here().folder().resolve(receipts));
    }

    void bringUp(LocalParts parts) {
        var database = parts.database();
        try {
            new MadeUpData(
                            database.jdbcUrl(),
                            Project.here().migrations(),
                            receipts,
                            parts.keycloak().issuer().toString(),
                            LocalDate.now(),
                            System.out::println)
                    .bringUp(size, database::startAnew);
        } catch (SQLException | IOException | RuntimeException e) {
            throw new LocalFailure(
                    "The made-up data could not be loaded (%s): delete %s and start again."
                            .formatted(e.getMessage(), Project.here().local(size.folder())),
                    e);
        }
    }
}
