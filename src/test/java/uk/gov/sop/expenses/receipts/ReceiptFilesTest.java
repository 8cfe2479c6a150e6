package uk.gov.sop.expenses.receipts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.sop.expenses.receipts.ReceiptFiles.Part;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Uuid7;
import uk.gov.sop.testsupport.Together;

/** Both stores do the same: a folder, and a bucket of a real S3-compatible server. */
class ReceiptFilesTest {

    @TempDir
    private static Path folder;

    private static ObjectStore store;

    private final String name = Uuid7.next(Instant.now()).toString();

    enum Kind {
        FOLDER,
        BUCKET;

        ReceiptFiles files() {
            return this == FOLDER
                    ? new ReceiptFolder(folder.resolve("folder"))
                    : new ReceiptBucket(store.settings(ObjectStore.SECRET));
        }
    }

    @BeforeAll
    static void startStore() throws Exception {
        store = ObjectStore.start(folder);
    }

    @AfterAll
    static void stopStore() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_can_be_opened_until_it_is_removed(Kind kind) {
        ReceiptFiles files = kind.files();
        assertEquals(Optional.empty(), read(files, Part.FILE));
        byte[] large = new byte[5 * 1024 * 1024];
        new Random(1).nextBytes(large);
        files.keep(name, Part.FILE, large);
        files.keep(name, Part.THUMBNAIL, new byte[] {1, 2});
        assertArrayEquals(large, read(files, Part.FILE).orElseThrow());
        assertArrayEquals(new byte[] {1, 2}, read(files, Part.THUMBNAIL).orElseThrow());
        files.remove(name);
        assertEquals(Optional.empty(), read(files, Part.FILE));
        assertEquals(Optional.empty(), read(files, Part.THUMBNAIL));
        files.remove(name);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_again_is_harmless_at_the_same_moment_too(Kind kind) {
        ReceiptFiles files = kind.files();
        byte[] content = {1, 2, 3};
        Together.run(8, i -> {
            files.keep(name, Part.FILE, content);
            return i;
        });
        assertArrayEquals(content, read(files, Part.FILE).orElseThrow());
    }

    @Test
    void a_store_that_refuses_is_said_to_be_unavailable() {
        ReceiptFiles files = new ReceiptBucket(store.settings("another-secret"));
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> files.keep(name, Part.FILE, new byte[] {1}));
        assertEquals(Rule.UNAVAILABLE, refusal.rule());
    }

    @Test
    void a_bucket_that_does_not_answer_is_given_up_before_it_holds_up_all_others() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            ReceiptFiles files = new ReceiptBucket(
                    new ObjectStore.Settings("http://127.0.0.1:" + silent.getLocalPort(), ObjectStore.SECRET));
            RuleBroken refusal = assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThrows(RuleBroken.class, () -> files.keep(name, Part.FILE, new byte[] {1})));
            assertEquals(Rule.UNAVAILABLE, refusal.rule());
        }
    }

    @Test
    void a_bucket_that_reads_nothing_of_a_large_file_is_given_up_too() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            ReceiptFiles files = new ReceiptBucket(
                    new ObjectStore.Settings("http://127.0.0.1:" + silent.getLocalPort(), ObjectStore.SECRET));
            RuleBroken refusal = assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThrows(
                            RuleBroken.class, () -> files.keep(name, Part.FILE, new byte[10 * 1024 * 1024])));
            assertEquals(Rule.UNAVAILABLE, refusal.rule());
        }
    }

    @Test
    void what_a_machine_was_writing_when_it_died_goes_with_the_receipt() throws IOException {
        ReceiptFiles files = Kind.FOLDER.files();
        files.keep(name, Part.FILE, new byte[] {1});
        Path unfinished = folder.resolve("folder/unfinished");
        Path begun = Files.createFile(unfinished.resolve(name + "47.tmp"));
        Path ofAnother = Files.createFile(unfinished.resolve(Uuid7.next(Instant.now()) + "47.tmp"));
        files.remove(name);
        assertFalse(Files.exists(begun));
        assertTrue(Files.exists(ofAnother));
    }

    @Test
    void a_bucket_is_used_where_one_is_named_and_else_the_folder() {
        assertInstanceOf(ReceiptFolder.class, chosen(Map.of()));
        assertInstanceOf(
                ReceiptBucket.class,
                chosen(Map.of(
                        "sop.receipts.s3.bucket", "receipts",
                        "sop.receipts.s3.endpoint", "http://127.0.0.1:1",
                        "sop.receipts.s3.access-key", "key",
                        "sop.receipts.s3.secret-key", "secret")));
    }

    private static ReceiptFiles chosen(Map<String, String> settings) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder().withMapping(ReceiptStore.Bucket.class);
        settings.forEach(config::withDefaultValue);
        return new ReceiptStore().files(config.build().getConfigMapping(ReceiptStore.Bucket.class), folder);
    }

    private Optional<byte[]> read(ReceiptFiles files, Part part) {
        return files.open(name, part).map(ReceiptFilesTest::bytes);
    }

    private static byte[] bytes(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
