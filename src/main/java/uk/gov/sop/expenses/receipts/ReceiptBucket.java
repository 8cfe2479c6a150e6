package uk.gov.sop.expenses.receipts;

import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Receipt files as objects in one bucket of an S3-compatible store. */
final class ReceiptBucket implements ReceiptFiles {

    private static final Logger LOG = Logger.getLogger(ReceiptBucket.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Somebody waits for the answer. */
    private static final Duration ALTOGETHER = Duration.ofSeconds(5);

    private final S3Client store;
    private final String bucket;

    ReceiptBucket(ReceiptStore.Bucket settings) {
        bucket = settings.bucket().orElseThrow();
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(PATIENCE)
                        .socketTimeout(ALTOGETHER))
                .overrideConfiguration(timeouts -> timeouts.apiCallTimeout(ALTOGETHER))
                .region(Region.of(settings.region()))
                .forcePathStyle(true)
                // Stores other than Amazon's do not all know the newer ones.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        settings.endpoint().map(URI::create).ifPresent(builder::endpointOverride);
        // Without keys of its own, those of the machine or the pod.
        settings.accessKey()
                .map(key -> AwsBasicCredentials.create(key, settings.secretKey().orElseThrow()))
                .ifPresent(keys -> builder.credentialsProvider(StaticCredentialsProvider.create(keys)));
        store = builder.build();
    }

    @Override
    public void keep(String name, Part part, byte[] content) {
        answered(() -> store.putObject(to -> to.bucket(bucket).key(part.of(name)), RequestBody.fromBytes(content)));
    }

    @Override
    public Optional<InputStream> open(String name, Part part) {
        return answered(() -> {
            try {
                return Optional.of(store.getObject(from -> from.bucket(bucket).key(part.of(name))));
            } catch (NoSuchKeyException none) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void remove(String name) {
        for (Part part : Part.values()) {
            answered(() -> store.deleteObject(of -> of.bucket(bucket).key(part.of(name))));
        }
    }

    private static <T> T answered(java.util.function.Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException failed) {
            LOG.errorf("The object store does not answer as it should: %s", failed.getMessage());
            throw new RuleBroken(
                    Rule.UNAVAILABLE, "The store of receipts does not answer. Nothing was changed; try again soon.");
        }
    }
}
