package uk.gov.sop.holidays.carryover;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.holidays.carryover.CarryingOver.DAY;
import static uk.gov.sop.holidays.carryover.CarryingOver.balance;
import static uk.gov.sop.holidays.carryover.CarryingOver.book;
import static uk.gov.sop.holidays.carryover.CarryingOver.joined;
import static uk.gov.sop.holidays.carryover.CarryingOver.put;
import static uk.gov.sop.holidays.carryover.CarryingOver.reverse;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** What is held back from a carry-over, and what goes over by law. */
@QuarkusTest
class HeldAndKeptHttpTest {

    private static final String ON = "2026-04-01";

    private final UUID id = Api.newId();

    @Test
    void annual_leave_that_is_asked_for_instead_of_flexitime_is_held() {
        Member manager = Staff.inDepartment("DFT");
        Member me = Staff.join("DFT", manager, "ENGLAND_AND_WALES", Staff.FULL_TIME_WEEK, CarryingOver.LONG_AGO);
        TestClock.on(LocalDate.of(2026, 2, 2), LocalTime.NOON, () -> {
            UUID leave = Api.newId();
            book(me, leave, "FLEXI_LEAVE", "2026-03-16", "2026-03-16").then().statusCode(201);
            Deciding.approve(manager, Deciding.waitingFor(manager)).statusCode(200);
            String tag = Api.as(me).get("/v1/holidays/" + leave).header("ETag");
            book(Api.as(me).header("If-Match", tag), leave, "ANNUAL_LEAVE", "2026-03-16", "2026-03-16")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CHANGE_REQUESTED"));
        });
        String mine = "examples.find { it.staffNumber == '%s' }.".formatted(me.staffNumber());
        CarryingOver.check("DFT", ON)
                .statusCode(200)
                .body(mine + "lostMinutes", equalTo(20 * DAY))
                .body(mine + "waiting", equalTo(1));
    }

    @Test
    void what_the_law_keeps_is_shown_apart_stored_and_put_back() {
        Member mother = joined("DSIT");
        TestClock.on(
                LocalDate.of(2025, 4, 1),
                LocalTime.NOON,
                () -> book(mother, Api.newId(), "MATERNITY_LEAVE", "2025-06-02", "2026-05-24")
                        .then()
                        .statusCode(201));
        Staff.run("update absence set status = 'APPROVED', decided_at = requested_at where person_id = ?", mother.id());
        String hers = "examples.find { it.staffNumber == '%s' }.".formatted(mother.staffNumber());
        CarryingOver.check("DSIT", ON)
                .body(hers + "reason", equalTo("AFTER_FAMILY_LEAVE"))
                .body(hers + "carriedMinutes", equalTo(24 * DAY))
                .body(hers + "keptMinutes", equalTo(24 * DAY));
        put(id, "DSIT", ON).then().statusCode(201);
        assertEquals(
                List.of(24 * DAY),
                balance(mother, "2026-11-16").getList("lines.findAll { it.rule == 'CARRIED_OVER' }.minutes"));
        put(Api.newId(), "DSIT", ON).then().statusCode(201).body("totals.changed", equalTo(0));
        Staff.run("update absence set status = 'CANCELLED' where person_id = ?", mother.id());
        UUID corrected = Api.newId();
        put(corrected, "DSIT", ON).then().statusCode(201);
        assertEquals(0, kept(mother));
        reverse(corrected).then().statusCode(200);
        assertEquals(24 * DAY, kept(mother));
    }

    private static long kept(Member member) {
        return Staff.count("select kept_minutes from carried_leave where person_id = ?", member.id());
    }
}
