package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class HolidayListHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);

    @Test
    void pages_follow_one_another_and_neither_repeat_nor_skip() {
        List<String> days = List.of("2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-07");
        days.forEach(day -> Booking.put(me, Api.newId(), Booking.days(day, day)));
        Response page = Api.as(me).get("/v1/holidays?limit=2&from=2026-12-01&to=2026-12-07");
        List<String> seen = new ArrayList<>(page.path("absences.startsOn"));
        Booking.put(me, Api.newId(), Booking.days("2026-12-11", "2026-12-11"));
        while (page.path("next") != null) {
            page = Api.as(me).urlEncodingEnabled(false).get(page.<String>path("next"));
            seen.addAll(page.path("absences.startsOn"));
        }
        assertEquals(days.reversed(), seen);
    }

    @Test
    void a_cursor_belongs_to_its_person_and_filter() {
        Booking.put(me, Api.newId(), Booking.morning("2026-12-01"));
        Booking.put(me, Api.newId(), Booking.afternoon("2026-12-01"));
        String next = Api.as(me).get("/v1/holidays?limit=1").path("next");
        Api.as(Staff.head()).get(next).then().statusCode(400).body("rule", equalTo("CURSOR_INVALID"));
        Api.as(me).get(next + "&from=2026-12-01").then().statusCode(400);
        Api.as(me).get(next + "x").then().statusCode(400);
    }

    @Test
    void a_period_holds_what_has_any_day_in_it() {
        Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-18"));
        Api.as(me)
                .get("/v1/holidays?from=2026-12-18")
                .then()
                .body("absences", hasSize(1))
                .body("next", nullValue());
        Api.as(me).get("/v1/holidays?to=2026-12-13").then().body("absences", hasSize(0));
        Api.as(me)
                .get("/v1/holidays?from=2026-12-18&to=2026-12-17")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"));
        Api.as(me)
                .queryParam("from", "+999999999-12-31")
                .get("/v1/holidays")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("from"));
        Api.as(me).get("/v1/holidays?from=christmas").then().statusCode(400);
    }

    @Test
    void public_holidays_are_those_of_the_place_of_work_unless_asked_otherwise() {
        Member scot = Staff.join("CO", manager, "SCOTLAND", Staff.FULL_TIME_WEEK, LocalDate.of(2022, 4, 4));
        Api.as(scot)
                .get("/v1/public-holidays")
                .then()
                .statusCode(200)
                .header("Cache-Control", allOf(containsString("no-cache"), containsString("private")))
                .body("division", equalTo("SCOTLAND"))
                .body("publicHolidays.date", hasItem("2026-06-15"))
                .body("publishedTo", equalTo("2028-12-31"));
        Api.as(scot)
                .get("/v1/public-holidays?division=NORTHERN_IRELAND")
                .then()
                .body("publicHolidays.findAll { it.date.startsWith('2026') }", hasSize(10));
        Api.as(scot).get("/v1/public-holidays?division=WALES").then().statusCode(400);
    }

    @Test
    void public_holidays_that_the_client_has_are_not_sent_again() {
        String tag = Api.as(me).get("/v1/public-holidays").header("ETag");
        Api.as(me)
                .header("If-None-Match", tag)
                .get("/v1/public-holidays")
                .then()
                .statusCode(304);
    }

    @Test
    void the_newest_request_comes_first() {
        Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-14"));
        Booking.put(me, Api.newId(), Booking.days("2026-12-01", "2026-12-01"));
        Api.as(me).get("/v1/holidays").then().body("absences.startsOn", contains("2026-12-01", "2026-12-14"));
    }
}
