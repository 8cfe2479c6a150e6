package uk.gov.sop.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import uk.gov.sop.local.data.DataSize;
import uk.gov.sop.local.data.MadeUpData;

/** Which data is made up on this machine, and where its receipts lie. */
record LocalData(DataSize size, Path receipts) {

    /** Where the application looks for receipt files. */
    static final String RECEIPTS = "sop.receipts.folder";

    private static final String SIZE = "sop.local.data";

    static LocalData configured() {
        String size =
                ConfigProvider.getConfig().getOptionalValue(SIZE, String.class).orElse("demo");
        return new LocalData(
                DataSize.of(size)
                        .orElseThrow(() -> new LocalFailure(
                                "%s is %s: start with -D%s=demo, scale or none.".formatted(SIZE, size, SIZE))),
                receiptsFolder());
    }

    /** Production's folder is the default by now, and a relative one would lie wherever the build starts programs. */
    private static Path receiptsFolder() {
        var project = Project.here();
        return Optional.ofNullable(System.getProperty(RECEIPTS))
                .or(() -> Optional.ofNullable(System.getenv("SOP_RECEIPTS_FOLDER")))
                .map(chosen -> project.folder().resolve(chosen))
                .orElse(project.local("receipts"));
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
