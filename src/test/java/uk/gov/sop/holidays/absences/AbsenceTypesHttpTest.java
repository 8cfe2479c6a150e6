package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class AbsenceTypesHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID id = Api.newId();

    @Test
    void the_types_of_a_department_say_what_follows_from_them() {
        Api.as(me)
                .get("/v1/absence-types")
                .then()
                .statusCode(200)
                .body("absenceTypes.type", hasItems("ANNUAL_LEAVE", "SICKNESS", "JURY_SERVICE", "FLEXI_LEAVE"))
                .body("absenceTypes.type", not(hasItem("PUBLIC_HOLIDAY_LEAVE")))
                .body("absenceTypes.find { it.type == 'SICKNESS' }.evidence", equalTo("fit note"))
                .body("absenceTypes.find { it.type == 'SICKNESS' }.evidenceAfterDays", equalTo(7))
                .body("absenceTypes.find { it.type == 'CARERS_LEAVE' }.yearlyDays", equalTo(5))
                .body("absenceTypes.find { it.type == 'CARERS_LEAVE' }.pay", equalTo("UNPAID"));
        Member property = Staff.inDepartment("GPA");
        Api.as(property).get("/v1/absence-types").then().body("absenceTypes.type", not(hasItem("FLEXI_LEAVE")));
    }

    @Test
    void a_type_that_is_not_open_is_refused_and_an_unknown_one_is_malformed() {
        refused(Booking.of("PUBLIC_HOLIDAY_LEAVE", "2026-12-14", "2026-12-14"), 422, "ABSENCE_TYPE_NOT_OPEN");
        Booking.put(me, id, Booking.of("GARDENING", "2026-12-14", "2026-12-14"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/type"));
    }

    @Test
    void a_limit_counts_all_of_the_type_in_the_leave_year_and_says_what_is_left() {
        Booking.put(me, Api.newId(), Booking.of("CARERS_LEAVE", "2026-12-14", "2026-12-16"))
                .then()
                .statusCode(201);
        refused(Booking.of("CARERS_LEAVE", "2027-01-11", "2027-01-13"), 422, "LIMIT_EXCEEDED")
                .body(
                        "detail",
                        equalTo("There are 5 days of carer's leave in the leave year 1 April 2026 to 31 March"
                                + " 2027, and 2 days (14 hours 48 minutes) of them are left; this needs 3 days (22 hours 12"
                                + " minutes)."));
        Booking.put(me, id, Booking.of("CARERS_LEAVE", "2027-01-11", "2027-01-12"))
                .then()
                .statusCode(201);
    }

    @Test
    void some_hours_of_a_day_cost_these_hours() {
        Booking.put(me, id, Booking.hours("2026-12-14", 120))
                .then()
                .statusCode(201)
                .body("costMinutes", equalTo(120))
                .body("cost", equalTo("2 hours"))
                .body("days[0].explanation", equalTo("Hours: 2 hours of 7 hours 24 minutes"));
    }

    @Test
    void more_hours_than_there_are_in_the_day_are_refused_where_they_stand() {
        refused(Booking.hours("2026-12-14", 445), 422, "ABSENCE_HOURS_INVALID")
                .body("errors[0].pointer", equalTo("/partDays/0/minutes"))
                .body("errors[0].message", equalTo("must be at most 444"));
        refused(Booking.hours("2026-12-12", 60), 422, "ABSENCE_HOURS_INVALID")
                .body("errors[0].message", containsString("no working time"));
        refused(Booking.body("ANNUAL_LEAVE", "2026-12-14", "2026-12-14", false, false, """
                                , "partDays": [{"date": "2026-12-15", "minutes": 60}]"""), 400, "MALFORMED_REQUEST")
                .body("errors[0].pointer", equalTo("/partDays/0/date"));
    }

    @Test
    void the_first_and_the_last_day_may_be_taken_in_part() {
        Booking.put(me, id, Booking.body("ANNUAL_LEAVE", "2026-12-14", "2026-12-16", true, false, """
                        , "partDays": [{"date": "2026-12-14", "minutes": 90}, {"date": "2026-12-16", "minutes": 60}]"""))
                .then()
                .statusCode(201)
                .body("cost", equalTo("1 day and 2 hours 30 minutes (9 hours 54 minutes)"));
    }

    @Test
    void irregular_hours_are_booked_by_the_hours_of_each_day() {
        Member irregular = Staff.join("CO", manager, "ENGLAND_AND_WALES", "0,0,0,0,0,0,0", LocalDate.of(2022, 4, 4));
        Staff.run("""
                insert into leave_entry (id, person_id, kind, status, on_date, worked_minutes, minutes, explanation,
                                         requested_at, decided_at, fingerprint, version)
                values (?, ?, 'IRREGULAR_HOURS', 'APPROVED', date '2026-10-31', 4000, 480, '12.07% of the hours worked',
                        now(), now(), '', 0)""", Api.newId(), irregular.id());
        Booking.put(irregular, id, Booking.days("2026-12-14", "2026-12-14"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("ABSENCE_HOURS_INVALID"));
        Booking.put(irregular, id, Booking.hours("2026-12-14", 300)).then().statusCode(201);
        Booking.put(irregular, Api.newId(), Booking.hours("2026-12-15", 300))
                .then()
                .statusCode(422)
                .body("rule", equalTo("BALANCE_EXCEEDED"))
                .body("detail", containsString("3 hours"));
    }

    @Test
    void a_half_day_on_a_day_that_is_not_worked_is_refused() {
        refused(Booking.morning("2026-12-12"), 422, "ABSENCE_COSTS_NOTHING")
                .body("detail", containsString("Saturday 12 December 2026: You do not work on this day"));
    }

    @Test
    void ten_years_of_leave_are_refused_and_so_is_a_year_of_it() {
        refused(Booking.days("2026-12-14", "2036-12-14"), 400, "MALFORMED_REQUEST")
                .body("errors[0].pointer", equalTo("/endsOn"));
        refused(Booking.days("2026-12-14", "2027-12-31"), 422, "LEAVE_TOO_LONG");
    }

    @Test
    void dates_outside_employment_are_refused() {
        refused(Booking.days("2021-06-01", "2021-06-02"), 422, "NOT_EMPLOYED_THEN");
    }

    @Test
    void a_closed_leave_year_is_closed() {
        Staff.run(
                "insert into carried_leave (person_id, leave_year_start, minutes) values (?, date '2026-04-01', 0)",
                me.id());
        refused(Booking.days("2026-03-30", "2026-03-31"), 409, "LEAVE_YEAR_LOCKED");
        Booking.put(me, id, Booking.days("2026-12-14", "2026-12-14")).then().statusCode(201);
    }

    @Test
    void maternity_leave_counts_calendar_days_and_no_leave() {
        Booking.put(me, id, Booking.of("MATERNITY_LEAVE", "2027-01-04", "2028-01-02"))
                .then()
                .statusCode(201)
                .body("cost", equalTo("364 calendar days"))
                .body("costMinutes", equalTo(0))
                .body("days", equalTo(java.util.List.of()))
                .body("evidenceNeededFrom", equalTo("2027-01-04"));
    }

    @Test
    void leave_is_not_earned_in_a_career_break() {
        int before = remaining();
        Booking.approved(me, manager, Booking.of("CAREER_BREAK", "2027-01-01", "2029-12-31"));
        Api.as(me)
                .get("/v1/holiday-balance")
                .then()
                .body("lines.rule", hasItem("CAREER_BREAK"))
                .body("lines.findAll { it.rule == 'ANNUAL_LEAVE' }.endsOn", not(hasItem("2027-03-31")));
        int after = remaining();
        org.junit.jupiter.api.Assertions.assertTrue(after < before, after + " of " + before);
    }

    @Test
    void a_quote_warns_of_what_the_department_does_not_want_and_refuses_nothing_for_it() {
        Booking.quote(me, Booking.days("2026-11-18", "2026-12-24"))
                .then()
                .body("findings", equalTo(java.util.List.of()))
                .body("warnings.rule", contains("NOTICE_SHORT", "LEAVE_TOO_LONG"));
    }

    private int remaining() {
        return Api.as(me).get("/v1/holiday-balance").path("remainingMinutes");
    }

    private ValidatableResponse refused(String body, int status, String rule) {
        ValidatableResponse refusal =
                Booking.put(me, id, body).then().statusCode(status).body("rule", equalTo(rule));
        Api.as(me).get("/v1/holidays/" + id).then().statusCode(404);
        return refusal;
    }
}
