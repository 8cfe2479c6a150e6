package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** Of two who worked with the same state of somebody's leave the second is sent away. */
@QuarkusTest
class LeaveChangedHttpTest {

    private final Member me = Staff.managedBy(Staff.head());
    private final UUID id = Api.newId();

    @Test
    void whoever_comes_second_is_told_to_send_the_same_again() throws InterruptedException {
        Thread other = Thread.ofPlatform().start(this::takeTheTurnUntilSomebodyWaitsForIt);
        Together.until(() -> !isFree());
        Booking.put(me, id, Booking.days("2026-12-14", "2026-12-14"))
                .then()
                .statusCode(409)
                .body("rule", equalTo("LEAVE_CHANGED"))
                .body(
                        "detail",
                        equalTo(
                                "Somebody's leave was changed in another way at the same moment, so nothing was done. Send the"
                                        + " same again."));
        other.join();
        Booking.put(me, id, Booking.days("2026-12-14", "2026-12-14")).then().statusCode(201);
    }

    private void takeTheTurnUntilSomebodyWaitsForIt() {
        Staff.run("""
                do 'begin
                    insert into leave_event (person_id, turn, at, event, text)
                    values (''%s'', 1, now(), ''ASKED'', ''Elsewhere.'');
                    perform pg_advisory_xact_lock(%d);
                    %s
                end'""".formatted(me.id(), key(), Together.UNTIL_WAITED_FOR));
    }

    private boolean isFree() {
        return Staff.count("select count(*) from (select pg_try_advisory_xact_lock(?) as free) lock where free", key())
                == 1;
    }

    private long key() {
        return me.id().getLeastSignificantBits();
    }
}
