package uk.gov.sop.expenses.receipts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses where receipt files lie: in a bucket where one is named, else in a folder. */
class ReceiptStore {

    /** An S3-compatible object store. */
    @ConfigMapping(prefix = "sop.receipts.s3")
    interface Bucket {

        /** Turns the folder off. */
        Optional<String> bucket();

        /** The address of a store that is not Amazon's. */
        Optional<String> endpoint();

        @WithDefault("eu-west-2")
        String region();

        Optional<String> accessKey();

        Optional<String> secretKey();
    }

    @Produces
    @ApplicationScoped
    ReceiptFiles files(Bucket settings, @ConfigProperty(name = "sop.receipts.folder") Path folder) {
        return settings.bucket().isPresent() ? new ReceiptBucket(settings) : new ReceiptFolder(folder);
    }
}
