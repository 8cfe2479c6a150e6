package uk.gov.sop.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.people.StaffFiles.newNumber;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Together;
import uk.gov.sop.testsupport.Tokens;

/** Acts on everybody run one after another. */
@QuarkusTest
class StaffImportBesideCarryOverHttpTest {

    private final String manager = newNumber();
    private final String me = newNumber();
    private final UUID leave = Api.newId();

    @Inject
    Locks locks;

    /** The act has taken the turns of its people and is not done when the file arrives. */
    @Test
    void a_staff_file_that_meets_a_carry_over_is_put_in_place_after_it() throws InterruptedException {
        imported("444 444 444 444 444 0 0");
        Api.withToken(Tokens.of(subject(), Tokens.EVERY_STAFF_SCOPE))
                .contentType("application/json")
                .body("""
                        {"type": "ANNUAL_LEAVE", "startsOn": "2026-12-14", "endsOn": "2026-12-18",
                         "startsAfternoon": false, "endsMidday": false}""")
                .put("/v1/holidays/" + leave)
                .then()
                .statusCode(201);
        Thread holds = Thread.ofPlatform()
                .start(() -> Staff.run("do 'begin lock table carried_leave in share mode; perform pg_sleep(6); end'"));
        Together.until(() -> Staff.count("select count(*) from pg_locks where mode = 'ShareLock' and granted "
                        + "and relation = 'carried_leave'::regclass")
                > 0);
        Thread closes =
                Thread.ofPlatform().start(() -> carryOver(Api.newId()).statusCode(201));
        Together.until(() -> Together.waiting() > 0);
        imported("444 444 444 0 0 0 0");
        closes.join();
        holds.join();
        Api.withToken(Tokens.of(subject(), Tokens.EVERY_STAFF_SCOPE))
                .get("/v1/holidays/" + leave)
                .then()
                .statusCode(200)
                .body("costMinutes", equalTo(3 * 444));
        assertEquals(1, Staff.count("""
                select count(*) from carried_leave where person_id = (select id from person where staff_number = ?)""", me));
    }

    @Test
    void whoever_finds_another_act_under_way_is_asked_to_come_again() {
        UUID done = Api.newId();
        String tag = carryOver(done).statusCode(201).extract().header("ETag");
        QuarkusTransaction.begin();
        locks.onEverybody();
        Together.run(4, i -> switch (i) {
                    case 0 -> carryOver(Api.newId());
                    case 1 ->
                        administrator()
                                .header("If-Match", tag)
                                .delete("/v1/carry-overs/" + done)
                                .then();
                    case 2 -> StaffFiles.put(StaffFiles.file(StaffFiles.row(newNumber(), "")));
                    default ->
                        administrator()
                                .contentType("application/json")
                                .body(released())
                                .put("/v1/public-holiday-imports/" + Api.newId())
                                .then();
                })
                .forEach(answer -> answer.statusCode(503)
                        .header("Retry-After", notNullValue())
                        .body("rule", equalTo("UNAVAILABLE")));
        QuarkusTransaction.rollback();
        administrator()
                .header("If-Match", tag)
                .delete("/v1/carry-overs/" + done)
                .then()
                .statusCode(200);
    }

    private static String released() {
        try (var file =
                StaffImportBesideCarryOverHttpTest.class.getResourceAsStream("/operating-model/public-holidays.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RequestSpecification administrator() {
        return Api.withToken(Tokens.of("holidays-administrator", "holidays:administer"));
    }

    private static ValidatableResponse carryOver(UUID id) {
        return administrator()
                .contentType("application/json")
                .body("""
                        {"department": "DFT", "on": "2026-04-01"}""")
                .put("/v1/carry-overs/" + id)
                .then();
    }

    /** Sent again for as long as something else is under way. */
    private void imported(String week) {
        String file = StaffFiles.file(
                StaffFiles.row(manager, ""),
                "%s,Sian,Evans,2020-01-06,DFT,%s,HEO,London,ENGLAND_AND_WALES,%s,2022-04-04,,%s,%s"
                        .formatted(me, manager, week, Tokens.ISSUER, subject()));
        int status = StaffFiles.put(file).extract().statusCode();
        while (status == 503) {
            status = StaffFiles.put(file).extract().statusCode();
        }
        assertEquals(201, status);
    }

    private String subject() {
        return "subject-of-" + me;
    }
}
