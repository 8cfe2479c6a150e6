package uk.gov.sop.holidays.publicdays;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;
import uk.gov.sop.testsupport.Tokens;

/** Imports and carry-overs change the leave of many, one after another. */
@QuarkusTest
class ActsOnEverybodyHttpTest extends ImportingHolidays {

    private static final String STAFF_FILE = """
            staff_number,given_name,family_name,service_started_on,department,manager_number,grade,place,division,week_minutes,starts_on,ends_on,issuer,subject
            EV100001,Amara,Okafor,2019-09-02,DFT,,G6,London,ENGLAND_AND_WALES,444 444 444 444 444 0 0,2022-04-04,,,
            """;

    private final UUID id = Api.newId();

    @Inject
    Locks locks;

    @Inject
    Session database;

    /** The carry-over has taken the turns of its people and is not done when the file arrives. */
    @Test
    void an_import_that_meets_a_carry_over_is_put_in_force_after_it() throws Exception {
        Member me = Staff.join(
                "DFT", Staff.inDepartment("DFT"), "SCOTLAND", Staff.FULL_TIME_WEEK, LocalDate.of(2015, 4, 1));
        UUID leave = Api.newId();
        Api.as(me)
                .contentType("application/json")
                .body("""
                        {"type": "ANNUAL_LEAVE", "startsOn": "2027-09-13", "endsOn": "2027-09-17",
                         "startsAfternoon": false, "endsMidday": false}""")
                .put("/v1/holidays/" + leave)
                .then()
                .statusCode(201);
        QuarkusTransaction.begin();
        database.createNativeMutationQuery("lock table carried_leave in share mode")
                .executeUpdate();
        var closed = CompletableFuture.supplyAsync(() -> carryOver(id).extract().statusCode());
        Together.until(() -> Together.waiting() > 0);
        HolidayFile file = HolidayFile.released().with("scotland", "2027-09-14", "World Cup bank holiday");
        file.put(Api.newId()).statusCode(503);
        assertFalse(closed.isDone());
        QuarkusTransaction.rollback();
        assertEquals(201, closed.get(30, TimeUnit.SECONDS));
        file.put(Api.newId()).statusCode(201);
        Api.as(me).get("/v1/holidays/" + leave).then().statusCode(200).body("costMinutes", equalTo(4 * 444));
        assertEquals(1, Staff.count("select count(*) from carried_leave where person_id = ?", me.id()));
    }

    @Test
    void whoever_finds_another_under_way_is_asked_to_come_again() {
        String tag = carryOver(id).statusCode(201).extract().header("ETag");
        QuarkusTransaction.begin();
        locks.onEverybody();
        Together.run(4, i -> switch (i) {
                    case 0 -> carryOver(Api.newId());
                    case 1 -> reversal(tag);
                    case 2 -> HolidayFile.released().put(Api.newId());
                    default -> staffFile();
                })
                .forEach(answer -> answer.statusCode(503)
                        .header("Retry-After", notNullValue())
                        .body("rule", equalTo("UNAVAILABLE")));
        QuarkusTransaction.rollback();
        reversal(tag).statusCode(200);
    }

    private static ValidatableResponse carryOver(UUID act) {
        return HolidayFile.administrator()
                .contentType("application/json")
                .body("""
                        {"department": "DFT", "on": "2026-04-01"}""")
                .put("/v1/carry-overs/" + act)
                .then();
    }

    private ValidatableResponse reversal(String tag) {
        return HolidayFile.administrator()
                .header("If-Match", tag)
                .delete("/v1/carry-overs/" + id)
                .then();
    }

    private static ValidatableResponse staffFile() {
        return Api.withToken(Tokens.of("hr-system", "staff-imports:write"))
                .contentType("text/csv")
                .body(STAFF_FILE)
                .put("/v1/staff-imports/" + Api.newId())
                .then();
    }
}
