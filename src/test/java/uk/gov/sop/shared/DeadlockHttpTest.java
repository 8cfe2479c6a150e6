package uk.gov.sop.shared;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** Of two that wait for one another the database sends one away. */
@QuarkusTest
class DeadlockHttpTest {

    private final Member manager = Staff.head();
    private final Member delegate = Staff.managedBy(manager);
    private final UUID id = Api.newId();

    @Test
    void who_is_sent_away_is_asked_to_try_again() throws InterruptedException {
        String tag = put("2026-11-20", "*").header("ETag");
        Thread other = Thread.ofPlatform().start(this::holdTheRowAndWantTheLock);
        Together.until(() -> !isFree());
        put("2026-11-21", tag)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("rule", equalTo("UNAVAILABLE"));
        other.join();
        put("2026-11-21", tag).then().statusCode(200);
    }

    /** Whoever has waited for a second looks for a deadlock: the request, as the other waits only once it does. */
    private void holdTheRowAndWantTheLock() {
        long key = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
        Staff.run("""
                do 'begin
                    update delegation set version = version where id = ''%s'';
                    %s
                    perform pg_advisory_xact_lock(%d);
                end'""".formatted(id, Together.UNTIL_WAITED_FOR, key));
    }

    private boolean isFree() {
        return Staff.count(
                        "select count(*) from (select id from delegation where id = ? for update skip locked) free", id)
                == 1;
    }

    private Response put(String until, String tag) {
        var request = tag.equals("*") ? Api.as(manager) : Api.as(manager).header("If-Match", tag);
        return request.contentType("application/json")
                .body("""
                        {"delegateStaffNumber": "%s", "startsOn": "2026-11-16", "endsOn": "%s"}""".formatted(delegate.staffNumber(), until))
                .put("/v1/delegations/" + id);
    }
}
