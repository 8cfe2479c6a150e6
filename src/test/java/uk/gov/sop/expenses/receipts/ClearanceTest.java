package uk.gov.sop.expenses.receipts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.receipts.ReceiptFiles.Part;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Pictures;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class ClearanceTest {

    private final Member me = Staff.managedBy(Staff.head());

    @Inject
    Clearance clearance;

    @Inject
    Leftovers leftovers;

    @Inject
    ReceiptFiles files;

    @Test
    void a_receipt_that_no_claim_names_goes_after_30_days_and_its_files_too() {
        UUID id = put(me);
        nights(30);
        assertKept(id, true);
        nights(31);
        assertKept(id, false);
    }

    @Test
    void a_receipt_that_a_claim_names_stays() {
        UUID id = put(me);
        ReceiptClaims.submitted(me, id).statusCode(201);
        nights(400);
        assertKept(id, true);
    }

    @Test
    void many_go_in_one_night_on_three_machines_at_once() {
        List<UUID> all = IntStream.range(0, 6).mapToObj(i -> put(me)).toList();
        TestClock.on(
                TestClock.TODAY.plusDays(31),
                LocalTime.of(3, 0),
                () -> Together.run(3, i -> {
                    clearance.clearAway();
                    return i;
                }));
        all.forEach(id -> assertKept(id, false));
    }

    @Test
    void a_file_whose_receipt_was_never_written_goes_on_the_next_night_but_one() {
        UUID id = Api.newId();
        String name = Api.newId() + "-" + id;
        leftovers.note(name);
        files.keep(name, Part.FILE, new byte[] {1});
        nights(0);
        assertEquals(1, KeptFiles.of(id).size());
        nights(2);
        assertEquals(List.of(), KeptFiles.of(id));
        assertEquals(0, KeptFiles.notesOf(id));
    }

    @Test
    void the_files_of_a_receipt_are_never_taken_for_left_over() {
        UUID id = put(me);
        leftovers.note(fileNameOf(id));
        nights(2);
        assertKept(id, true);
    }

    @Test
    void a_claim_and_the_clearance_at_the_same_moment_agree() {
        race(id -> () -> {
            clearance.clearAway();
            return true;
        });
    }

    @Test
    void a_claim_and_a_deletion_at_the_same_moment_agree() {
        race(id -> {
            String tag = Api.as(me).get("/v1/receipts/" + id).header("ETag");
            return () -> Api.as(me)
                            .header("If-Match", tag)
                            .delete("/v1/receipts/" + id)
                            .statusCode()
                    < 500;
        });
    }

    private void race(java.util.function.Function<UUID, BooleanSupplier> deletion) {
        TestClock.on(TestClock.TODAY.plusDays(40), LocalTime.of(3, 0), () -> {
            for (int round = 0; round < 15; round++) {
                UUID[] id = new UUID[1];
                TestClock.on(TestClock.TODAY, LocalTime.of(9, 0), () -> id[0] = put(me));
                BooleanSupplier delete = deletion.apply(id[0]);
                List<Integer> statuses = Together.run(
                        2,
                        i -> i == 0
                                ? ReceiptClaims.drafted(me, id[0]).extract().statusCode()
                                : delete.getAsBoolean() ? 204 : 500);
                assertTrue(List.of(201, 422).contains(statuses.getFirst()), statuses.toString());
                assertEquals(204, statuses.getLast());
                assertKept(id[0], statuses.getFirst() == 201);
            }
        });
    }

    private void nights(int days) {
        TestClock.on(TestClock.TODAY.plusDays(days), LocalTime.of(3, 0), clearance::clearAway);
    }

    private static UUID put(Member owner) {
        UUID id = Api.newId();
        Api.as(owner)
                .contentType("image/jpeg")
                .body(Pictures.receipt(id.toString()))
                .put("/v1/receipts/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static String fileNameOf(UUID id) {
        return KeptFiles.of(id).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.endsWith("-thumbnail"))
                .findFirst()
                .orElseThrow();
    }

    private static void assertKept(UUID id, boolean kept) {
        assertEquals(kept ? 1 : 0, Staff.count("select count(*) from receipt where id = ?", id));
        assertEquals(kept ? 2 : 0, KeptFiles.of(id).size());
        assertEquals(0, KeptFiles.notesOf(id));
    }
}
