package uk.gov.sop.expenses.receipts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Pictures;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** An object store that takes connections and never answers, and later does. */
@QuarkusTest
class HangingStoreHttpTest {

    private static final byte[] PICTURE = Pictures.receipt("Bristol to Leeds");

    /** More than there are connections to the database. */
    private static final int UPLOADS = 24;

    private final Member me = Staff.managedBy(Staff.head());

    @TempDir
    private Path folder;

    @Inject
    Clearance clearance;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void uploads_are_refused_while_everything_else_answers_and_nothing_is_left_behind() throws Exception {
        List<UUID> ids = IntStream.range(0, UPLOADS).mapToObj(i -> Api.newId()).toList();
        try (ServerSocket silent = new ServerSocket(0, UPLOADS);
                ExecutorService telephones = Executors.newFixedThreadPool(UPLOADS)) {
            use(new ObjectStore.Settings("http://127.0.0.1:" + silent.getLocalPort(), ObjectStore.SECRET));
            List<Future<ValidatableResponse>> uploads =
                    ids.stream().map(id -> telephones.submit(() -> put(id))).toList();
            awaitAllAtTheStore(ids);
            Api.as(me).get("/v1/expense-claims").then().statusCode(200);
            for (Future<ValidatableResponse> upload : uploads) {
                upload.get()
                        .statusCode(503)
                        .header("Retry-After", notNullValue())
                        .body("rule", equalTo("UNAVAILABLE"));
            }
        }
        ids.forEach(id -> assertEquals(0, Staff.count("select count(*) from receipt where id = ?", id)));
        try (ObjectStore store = ObjectStore.start(folder)) {
            use(store.settings(ObjectStore.SECRET));
            put(ids.getFirst()).statusCode(201);
            TestClock.on(TestClock.TODAY.plusDays(2), LocalTime.of(3, 0), clearance::clearAway);
            assertEquals(0, notesOf(ids));
            assertEquals(2, kept(), "the file and its thumbnail");
        }
    }

    private static void use(ReceiptStore.Bucket settings) {
        QuarkusMock.installMockForType(new ReceiptBucket(settings), ReceiptFiles.class);
    }

    private static void awaitAllAtTheStore(List<UUID> ids) throws InterruptedException {
        for (int i = 0; i < 300 && notesOf(ids) < UPLOADS; i++) {
            Thread.sleep(100);
        }
        assertEquals(UPLOADS, notesOf(ids));
    }

    private static long notesOf(List<UUID> ids) {
        return Staff.count(
                "select count(*) from receipt_leftover where position(right(file_name, 36) in ?) > 0", ids.toString());
    }

    private long kept() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("data/receipts"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private ValidatableResponse put(UUID id) {
        return Api.as(me)
                .contentType("image/jpeg")
                .body(PICTURE)
                .put("/v1/receipts/" + id)
                .then();
    }
}
