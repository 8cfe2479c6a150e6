package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class HolidayBalanceHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);

    @Test
    void the_lines_add_up_exactly_to_what_remains() {
        Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-18"));
        Staff.run("insert into carried_leave values (?, ?, ?)", me.id(), LocalDate.of(2026, 4, 1), 1000);
        JsonPath balance = Api.as(me)
                .get("/v1/holiday-balance")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("leaveYearStartsOn", equalTo("2026-04-01"))
                .body("lines.rule", hasItems("ANNUAL_LEAVE", "PUBLIC_HOLIDAYS_CHARGED", "CARRIED_OVER", "WAITING"))
                .body("dayMinutes", equalTo(444))
                .body("carryOverLimitMinutes", equalTo(9 * 444))
                .extract()
                .jsonPath();
        List<Integer> minutes = balance.getList("lines.minutes");
        assertEquals(
                balance.getInt("remainingMinutes"),
                minutes.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void what_waits_is_taken_off_and_what_is_cancelled_comes_back() {
        var id = Api.newId();
        int before = remaining("2026-11-16");
        String tag =
                Booking.put(me, id, Booking.days("2026-12-14", "2026-12-18")).header("ETag");
        assertEquals(before - 2220, remaining("2026-11-16"));
        Booking.cancel(me, id, tag);
        assertEquals(before, remaining("2026-11-16"));
    }

    @Test
    void leave_over_a_years_end_is_split_between_the_years() {
        int old = remaining("2027-03-31");
        int young = remaining("2027-04-01");
        Booking.put(me, Api.newId(), Booking.days("2027-03-31", "2027-04-02"))
                .then()
                .statusCode(201);
        assertEquals(old - 444, remaining("2027-03-31"));
        assertEquals(young - 888, remaining("2027-04-01"));
    }

    @Test
    void a_date_that_no_career_reaches_is_refused() {
        for (String on : List.of("1899-12-31", "2200-01-01", "+999999999-12-31", "-999999999-01-01", "tomorrow")) {
            Api.as(me).queryParam("on", on).get("/v1/holiday-balance").then().statusCode(400);
        }
        Api.as(me).get("/v1/holiday-balance?on=2028-03-31").then().statusCode(200);
        Api.as(me)
                .get("/v1/holiday-balance?on=2028-04-01")
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("must be at most 2028-03-31, the end of the next leave year"));
    }

    @Test
    void the_next_leave_year_says_what_will_come_over_from_this_one() {
        int carriesOver = Api.as(me).get("/v1/holiday-balance").path("carriesOverMinutes");
        Api.as(me)
                .get("/v1/holiday-balance?on=2027-04-01")
                .then()
                .body("expectedCarryOverMinutes", equalTo(carriesOver))
                .body("carriedMinutes", equalTo(0));
    }

    @Test
    void a_quote_costs_and_stores_nothing() {
        Booking.quote(me, Booking.days("2026-12-21", "2027-01-01"))
                .then()
                .statusCode(200)
                .body("cost", equalTo("7 days (51 hours 48 minutes)"))
                .body("leaveYears.costMinutes", contains(3108))
                .body("leaveYears[0].remainingAfterMinutes", equalTo(remaining("2026-12-21") - 3108))
                .body("findings", equalTo(List.of()));
        assertEquals(0, Staff.count("select count(*) from absence where person_id = ?", me.id()));
    }

    @Test
    void a_quote_says_what_would_refuse_the_request() {
        Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-18"));
        Booking.quote(me, Booking.days("2026-12-18", "2027-03-31"))
                .then()
                .body("findings.rule", contains("ABSENCE_OVERLAPS", "BALANCE_EXCEEDED"));
        Booking.quote(me, Booking.days("2026-12-25", "2026-12-27"))
                .then()
                .body("findings.rule", contains("ABSENCE_COSTS_NOTHING"));
    }

    @Test
    void a_scot_works_on_no_scottish_holiday() {
        Member scot = Staff.join("CO", manager, "SCOTLAND", Staff.FULL_TIME_WEEK, LocalDate.of(2022, 4, 4));
        Booking.quote(scot, Booking.days("2026-06-15", "2026-06-15")).then().body("costMinutes", equalTo(0));
        Booking.quote(me, Booking.days("2026-06-15", "2026-06-15")).then().body("costMinutes", equalTo(444));
    }

    private int remaining(String on) {
        return Api.as(me).get("/v1/holiday-balance?on=" + on).path("remainingMinutes");
    }
}
