package uk.gov.sop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Together;

/** While somebody books leave by the hours on record. */
@QuarkusTest
class StaffImportBesideBookingsTest {

    private final String number = StaffFiles.newNumber();

    @Inject
    Locks locks;

    @BeforeEach
    void book() {
        StaffFiles.put(linkedTo("one")).statusCode(201);
        QuarkusTransaction.begin();
        locks.besideOthersOn(Locks.WORKING_LIVES);
    }

    @AfterEach
    void stop() {
        if (QuarkusTransaction.isActive()) {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void a_file_with_faults_is_refused_without_a_wait() throws Exception {
        assertEquals(422, sent(linkedTo("one").replace(",HEO,", ",,")).get(30, TimeUnit.SECONDS));
    }

    @Test
    void a_file_waits_before_it_changes_anything_that_a_booking_needs() throws Exception {
        var answer = sent(linkedTo("another"));
        Together.until(() -> Together.waiting() > 0);
        assertFalse(answer.isDone());
        assertEquals(
                1,
                Staff.count(
                        "select count(*) from (select from person where staff_number = ? for key share nowait) free",
                        number));
        QuarkusTransaction.rollback();
        assertEquals(201, answer.get(30, TimeUnit.SECONDS));
    }

    private static CompletableFuture<Integer> sent(String file) {
        return CompletableFuture.supplyAsync(
                () -> StaffFiles.put(file).extract().statusCode());
    }

    private String linkedTo(String subject) {
        return StaffFiles.file(
                StaffFiles.row(number, "").replaceFirst(",,$", ",issuer,%s of %s".formatted(subject, number)));
    }
}
