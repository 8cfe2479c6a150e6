package uk.gov.sop.holidays.publicdays;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** A public holiday that comes, or goes, after leave was booked. */
@QuarkusTest
class RepricedByImportHttpTest extends ImportingHolidays {

    private static final String TUESDAY = "2027-09-21";
    private static final int DAY = 444;

    private final UUID leave = Api.newId();

    @Test
    void a_day_that_scotland_gets_is_given_back_there_and_costs_elsewhere_as_before() {
        Member scot = joined("SCOTLAND");
        Member english = joined("ENGLAND_AND_WALES");
        UUID englishLeave = Api.newId();
        book(scot, leave, "2027-09-20", "2027-09-24");
        book(english, englishLeave, "2027-09-20", "2027-09-24");
        int before = remaining(scot);
        int englishBefore = remaining(english);

        HolidayFile file = HolidayFile.released().with("scotland", TUESDAY, "World Cup bank holiday");
        file.check().body("absences", equalTo(1)).body("people", equalTo(1));
        file.put(Api.newId())
                .statusCode(201)
                .body("changes.absences", equalTo(1))
                .body("changes.people", equalTo(1));

        of(scot, leave)
                .body("cost", equalTo("4 days (29 hours 36 minutes)"))
                .body("days[1].rule", equalTo("PUBLIC_HOLIDAY"))
                .body("days[1].explanation", equalTo("Public holiday: World Cup bank holiday"))
                .body(
                        "history.text",
                        hasItem(
                                "Costs 4 days (29 hours 36 minutes) instead of 5 days (37 hours): 21 September 2027 is a"
                                        + " public holiday in Scotland now (World Cup bank holiday)."));
        assertEquals(before + DAY, remaining(scot));
        of(english, englishLeave).body("costMinutes", equalTo(5 * DAY)).body("history", hasSize(1));
        assertEquals(englishBefore, remaining(english));

        file.put(Api.newId()).statusCode(201).body("changes.absences", equalTo(0));
        of(scot, leave).body("history", hasSize(2));
    }

    @Test
    void a_day_that_is_no_public_holiday_any_more_costs_those_who_work_then() {
        Member works = joined("SCOTLAND");
        Member mondaysOff =
                Staff.join("CO", Staff.head(), "SCOTLAND", "0,555,555,555,555,0,0", LocalDate.of(2022, 4, 4));
        book(works, leave, "2027-08-02", "2027-08-03");
        book(mondaysOff, Api.newId(), "2027-08-02", "2027-08-03");
        HolidayFile file = HolidayFile.released().without("scotland", "2027-08-02"::equals);
        file.check().body("absences", equalTo(1));
        file.put(Api.newId()).statusCode(201).body("changes.absences", equalTo(1));
        of(works, leave)
                .body("costMinutes", equalTo(2 * DAY))
                .body(
                        "history[1].text",
                        equalTo(
                                "Costs 2 days (14 hours 48 minutes) instead of 1 day (7 hours 24 minutes): 2 August 2027"
                                        + " is no longer a public holiday in Scotland (Summer bank holiday)."));
    }

    @Test
    void hours_of_a_day_that_becomes_a_public_holiday_are_given_back() {
        Member scot = joined("SCOTLAND");
        put(scot, leave, """
                {"type": "ANNUAL_LEAVE", "startsOn": "%s", "endsOn": "%s", "startsAfternoon": false,
                 "endsMidday": false, "partDays": [{"date": "%s", "minutes": 120}]}""".formatted(TUESDAY, TUESDAY, TUESDAY));
        HolidayFile.released()
                .with("scotland", TUESDAY, "World Cup bank holiday")
                .put(Api.newId())
                .statusCode(201)
                .body("changes.absences", equalTo(1));
        of(scot, leave).body("costMinutes", equalTo(0));
    }

    @Test
    void irregular_hours_of_a_day_that_was_a_public_holiday_for_a_while_cost_again() {
        Member scot = Staff.join("CO", Staff.head(), "SCOTLAND", "0,0,0,0,0,0,0", LocalDate.of(2022, 4, 4));
        Staff.earnTenHours(scot, LocalDate.of(2027, 4, 5));
        put(scot, leave, """
                {"type": "ANNUAL_LEAVE", "startsOn": "%s", "endsOn": "%s", "startsAfternoon": false,
                 "endsMidday": false, "partDays": [{"date": "%s", "minutes": 120}]}""".formatted(TUESDAY, TUESDAY, TUESDAY));
        HolidayFile.released()
                .with("scotland", TUESDAY, "World Cup bank holiday")
                .put(Api.newId())
                .statusCode(201);
        of(scot, leave).body("costMinutes", equalTo(0));
        HolidayFile.released().put(Api.newId()).statusCode(201).body("changes.absences", equalTo(1));
        of(scot, leave).body("costMinutes", equalTo(120));
    }

    @Test
    void who_books_at_the_next_moment_books_by_what_is_in_force_then() {
        HolidayFile.released()
                .with("scotland", TUESDAY, "World Cup bank holiday")
                .put(Api.newId())
                .statusCode(201);
        Member scot = joined("SCOTLAND");
        book(scot, leave, "2027-09-20", "2027-09-24");
        of(scot, leave).body("costMinutes", equalTo(4 * DAY));
    }

    private static Member joined(String division) {
        return Staff.join("CO", Staff.head(), division, Staff.FULL_TIME_WEEK, LocalDate.of(2022, 4, 4));
    }

    private static void book(Member member, UUID id, String from, String to) {
        put(member, id, """
                {"type": "ANNUAL_LEAVE", "startsOn": "%s", "endsOn": "%s", "startsAfternoon": false,
                 "endsMidday": false}""".formatted(from, to));
    }

    private static void put(Member member, UUID id, String body) {
        Api.as(member)
                .contentType("application/json")
                .body(body)
                .put("/v1/holidays/" + id)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse of(Member member, UUID id) {
        return Api.as(member).get("/v1/holidays/" + id).then().statusCode(200);
    }

    private static int remaining(Member member) {
        return Api.as(member)
                .get("/v1/holiday-balance?on=" + TUESDAY)
                .then()
                .statusCode(200)
                .extract()
                .path("remainingMinutes");
    }
}
