package uk.gov.sop.pay.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;

/** A hold is placed before or after a deletion, never within one. */
@QuarkusTest
class HoldsTakeTurnsTest {

    private static final int PATIENCE_SECONDS = 30;

    @Inject
    Locks locks;

    @Inject
    Deleting deleting;

    @Test
    void a_hold_waits_for_the_deletion_under_way() throws Exception {
        assertEquals(
                201,
                afterTheTurnOf(() -> LegalHolding.put(Api.newId(), LegalHolding.on(Staff.head()))
                        .extract()
                        .statusCode()));
    }

    @Test
    void a_deletion_waits_for_the_hold_that_is_being_placed() throws Exception {
        assertEquals(0, afterTheTurnOf(() -> deleting.next(Overdue.LOOK, new Due("NE", 2001, List.of(), 0, 0))));
    }

    /** While somebody else has the turn it does not end. */
    private <T> T afterTheTurnOf(Supplier<T> act) throws Exception {
        CompletableFuture<T> begun = QuarkusTransaction.requiringNew().call(() -> {
            locks.on(LegalHold.QUEUE);
            CompletableFuture<T> waiting = CompletableFuture.supplyAsync(act);
            assertThrows(TimeoutException.class, () -> waiting.get(2, TimeUnit.SECONDS));
            return waiting;
        });
        return begun.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
