package uk.gov.sop.holidays.carryover;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.holidays.carryover.CarryingOver.DAY;
import static uk.gov.sop.holidays.carryover.CarryingOver.administrator;
import static uk.gov.sop.holidays.carryover.CarryingOver.balance;
import static uk.gov.sop.holidays.carryover.CarryingOver.book;
import static uk.gov.sop.holidays.carryover.CarryingOver.booked;
import static uk.gov.sop.holidays.carryover.CarryingOver.joined;
import static uk.gov.sop.holidays.carryover.CarryingOver.put;
import static uk.gov.sop.holidays.carryover.CarryingOver.putAgain;
import static uk.gov.sop.holidays.carryover.CarryingOver.reverse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class CarryOverHttpTest {

    private static final String ON = "2026-04-01";

    private final UUID id = Api.newId();

    @Test
    void a_check_says_what_it_would_come_to_and_stores_nothing() {
        Member saver = joined("MOJ");
        Member spender = joined("MOJ");
        booked(spender, "2025-06-02", "2025-08-04", "2025-09-01");
        Member leaver = joined("MOJ");
        Staff.run("update assignment set ends_on = ? where person_id = ?", LocalDate.of(2025, 12, 31), leaver.id());
        joined("MOJ", LocalDate.of(2026, 4, 1));
        CarryingOver.check("MOJ", ON)
                .statusCode(200)
                .body("totals.people", equalTo(3))
                .body("totals.carriedMinutes", equalTo(20 * DAY))
                .body("totals.lostMinutes", equalTo(22 * DAY))
                .body("totals.broughtForwardMinutes", equalTo(0))
                .body("totals.waiting", equalTo(1))
                .body("totals.changed", equalTo(3))
                .body("totals.reasons.find { it.reason == 'LEFT' }.people", equalTo(1))
                .body("examples.staffNumber", hasItem(saver.staffNumber()))
                .body(
                        "examples.find { it.staffNumber == '%s' }.lostMinutes".formatted(saver.staffNumber()),
                        equalTo(21 * DAY))
                .body("examples.find { it.staffNumber == '%s' }.waiting".formatted(spender.staffNumber()), equalTo(1));
        assertEquals(0, Staff.count("select count(*) from carried_leave where person_id = ?", saver.id()));
        assertEquals(0, Staff.count("select count(*) from leave_event where person_id = ?", saver.id()));
        assertEquals(0, Staff.count("select count(*) from carry_over where department = 'MOJ'"));
        assertEquals(1, Staff.count("""
                select count(*) from disclosure
                where what = 'carry_over_check' and subject_id = ? and what_id = subject_id and viewer_sign_in is not null""", saver.id()));
    }

    @Test
    void the_figure_in_the_new_year_explains_itself() {
        Member me = joined("MHCLG");
        put(id, "MHCLG", ON).then().statusCode(201).body("status", equalTo("DONE"));
        JsonPath balance = balance(me, "2026-11-16");
        assertEquals(10 * DAY, balance.getInt("carriedMinutes"));
        assertEquals(
                List.of(
                        "From the leave year before: 31 days (229 hours 24 minutes) left; at most 10 days (74 hours) may be"
                                + " carried over; 21 days (155 hours 24 minutes) lost"),
                balance.getList("lines.findAll { it.rule == 'CARRIED_OVER' }.quantity"));
    }

    @Test
    void the_same_again_changes_nothing_under_any_id() {
        Member me = joined("DBT");
        int first = put(id, "DBT", ON).then().statusCode(201).extract().path("totals.changed");
        assertEquals(true, first >= 1);
        String tag = put(id, "DBT", ON)
                .then()
                .statusCode(200)
                .body("totals.changed", equalTo(first))
                .extract()
                .header("ETag");
        String again = putAgain(id, "DBT", ON, tag)
                .then()
                .statusCode(200)
                .body("totals.changed", equalTo(0))
                .extract()
                .header("ETag");
        putAgain(id, "DBT", ON, tag).then().statusCode(412);
        putAgain(id, "DBT", "2026-04-02", again).then().statusCode(409).body("rule", equalTo("CARRY_OVER_FIXED"));
        put(id, "DBT", "2026-04-02").then().statusCode(428);
        put(Api.newId(), "DBT", ON).then().statusCode(201).body("totals.changed", equalTo(0));
        assertEquals(10 * DAY, balance(me, "2026-11-16").getInt("carriedMinutes"));
        assertEquals(1, Staff.count("select count(*) from leave_event where person_id = ?", me.id()));
    }

    @Test
    void what_hr_corrects_is_changed_and_counted_and_nothing_else() {
        Member me = joined("DFE");
        joined("DFE");
        put(id, "DFE", ON).then().statusCode(201);
        Staff.run("update assignment set ends_on = ? where person_id = ?", LocalDate.of(2025, 12, 31), me.id());
        put(Api.newId(), "DFE", ON).then().statusCode(201).body("totals.changed", equalTo(1));
        assertEquals(0, Staff.count("select minutes from carried_leave where person_id = ?", me.id()));
    }

    @Test
    void a_reversal_restores_what_was_and_stays_on_record() {
        Member me = joined("NE");
        Member other = joined("NE");
        Staff.run(
                "insert into carried_leave (person_id, leave_year_start, minutes, expires_on) values (?, ?, 77, ?)",
                other.id(),
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2026, 6, 30));
        put(id, "NE", ON).then().statusCode(201);
        UUID later = Api.newId();
        put(later, "NE", ON).then().statusCode(201);
        reverse(id).then().statusCode(409).body("rule", equalTo("CARRY_OVER_FIXED"));
        reverse(later).then().statusCode(200);
        reverse(id)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVERSED"))
                .body("reversedAt", notNullValue())
                .body("reversedBy", notNullValue());
        assertEquals(0, Staff.count("select count(*) from carried_leave where person_id = ?", me.id()));
        assertEquals(1, Staff.count("""
                select count(*) from carried_leave
                where person_id = ? and minutes = 77 and expires_on = '2026-06-30' and explanation = ''
                  and carry_over_id is null""", other.id()));
        reverse(id).then().statusCode(409).body("rule", equalTo("CARRY_OVER_FIXED"));
        put(id, "NE", ON).then().statusCode(200).body("status", equalTo("REVERSED"));
        administrator()
                .get("/v1/carry-overs?department=NE")
                .then()
                .statusCode(200)
                .body("carryOvers.status", everyItem(equalTo("REVERSED")))
                .body("next", nullValue());
    }

    @Test
    void a_closed_year_is_locked_and_open_again_after_a_reversal() {
        Member me = joined("DESNZ");
        UUID leave = Api.newId();
        String tag = book(me, leave, "2026-03-02", "2026-03-06")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        put(id, "DESNZ", ON).then().statusCode(201);
        book(me, Api.newId(), "2026-03-16", "2026-03-16")
                .then()
                .statusCode(409)
                .body("rule", equalTo("LEAVE_YEAR_LOCKED"));
        cancel(me, leave, tag, 409);
        reverse(id).then().statusCode(200);
        book(me, Api.newId(), "2026-03-16", "2026-03-16").then().statusCode(201);
        cancel(me, leave, tag, 200);
    }

    private static void cancel(Member me, UUID leave, String tag, int status) {
        Api.as(me)
                .header("If-Match", tag)
                .delete("/v1/holidays/" + leave)
                .then()
                .statusCode(status);
    }

    @Test
    void personal_leave_years_are_closed_as_each_ends() {
        Member spring = joined("HO", LocalDate.of(2014, 5, 11));
        Member autumn = joined("HO", LocalDate.of(2014, 10, 5));
        put(id, "HO", "2026-06-01").then().statusCode(201);
        assertEquals(
                1,
                Staff.count(
                        "select count(*) from carried_leave where person_id = ? and leave_year_start = '2026-05-11'",
                        spring.id()));
        assertEquals(
                1,
                Staff.count(
                        "select count(*) from carried_leave where person_id = ? and leave_year_start = '2025-10-05'",
                        autumn.id()));
        put(Api.newId(), "HO", "2026-10-05").then().statusCode(201);
        assertEquals(
                1,
                Staff.count(
                        "select count(*) from carried_leave where person_id = ? and leave_year_start = '2026-10-05'",
                        autumn.id()));
        assertEquals(1, Staff.count("select count(*) from carried_leave where person_id = ?", spring.id()));
    }

    @Test
    void only_carried_days_that_nobody_took_expire() {
        Member spender = joined("GPA");
        Member saver = joined("GPA");
        booked(spender, "2025-12-15", "2026-02-02", "2026-02-06");
        put(id, "GPA", "2026-01-01").then().statusCode(201);
        assertEquals(-5 * DAY, expired(spender));
        assertEquals(-10 * DAY, expired(saver));
    }

    private static int expired(Member member) {
        return balance(member, "2026-11-16").getInt("lines.find { it.rule == 'EXPIRED' }.minutes");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        CarryingOver.check("DFE", "2026-11-17")
                .statusCode(422)
                .body("rule", equalTo("CARRY_OVER_REFUSED"))
                .body("errors[0].pointer", equalTo("/on"));
        CarryingOver.check("ABC", ON).statusCode(422).body("errors[0].pointer", equalTo("/department"));
        put(id, "DFE", "2026-11-17").then().statusCode(422);
        administrator().get("/v1/carry-overs/" + id).then().statusCode(404);
        administrator().delete("/v1/carry-overs/" + id).then().statusCode(404);
        CarryingOver.check("DFE", "1926-04-01").statusCode(422);
    }
}
