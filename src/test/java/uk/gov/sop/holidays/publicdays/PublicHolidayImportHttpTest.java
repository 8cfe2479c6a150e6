package uk.gov.sop.holidays.publicdays;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class PublicHolidayImportHttpTest extends ImportingHolidays {

    private static final String TUESDAY = "2027-09-14";

    private final UUID id = Api.newId();

    @Test
    void a_check_says_what_would_change_and_stores_nothing() {
        HolidayFile.released()
                .withYear(2029)
                .without("scotland", "2027-08-02"::equals)
                .with("scotland", TUESDAY, "World Cup bank holiday")
                .check()
                .statusCode(200)
                .body("divisions.division", contains("ENGLAND_AND_WALES", "SCOTLAND", "NORTHERN_IRELAND"))
                .body("divisions.publishedFrom", everyItem(equalTo("2024-01-01")))
                .body("divisions.publishedTo", everyItem(equalTo("2029-12-31")))
                .body("divisions.added.size()", equalTo(3))
                .body("divisions[0].added.date", hasItem("2029-08-05"))
                .body("divisions[1].added.date", hasItem(TUESDAY))
                .body("divisions[1].removed.date", contains("2027-08-02"))
                .body("divisions[2].removed", empty());
        list("SCOTLAND").body("publishedTo", equalTo("2028-12-31")).body("publicHolidays.date", not(hasItem(TUESDAY)));
        assertEquals(0, Staff.count("select count(*) from public_holiday_import"));
    }

    @Test
    void an_import_is_in_force_at_once_and_the_same_again_is_a_lost_reply() {
        HolidayFile file = HolidayFile.released().withYear(2029).with("scotland", TUESDAY, "World Cup bank holiday");
        String first = file.put(id)
                .statusCode(201)
                .header("Location", endsWith("/v1/public-holiday-imports/" + id))
                .extract()
                .asString();
        list("SCOTLAND").body("publishedTo", equalTo("2029-12-31")).body("publicHolidays.date", hasItem(TUESDAY));
        list("NORTHERN_IRELAND").body("publicHolidays.date", not(hasItem(TUESDAY)));
        assertEquals(first, file.put(id).statusCode(200).extract().asString());
        assertEquals(first, HolidayFile.imported(id).extract().asString());
        changesNothing(file.put(Api.newId()).statusCode(201));
    }

    @Test
    void another_title_or_note_is_shown_as_a_change_of_name() {
        HolidayFile file = HolidayFile.released()
                .without("scotland", "2027-08-02"::equals)
                .with("scotland", "2027-08-02", "Late summer holiday");
        file.put(id)
                .statusCode(201)
                .body("changes.divisions[1].renamed.before.title", contains("Summer bank holiday"))
                .body("changes.divisions[1].renamed.now.title", contains("Late summer holiday"))
                .body("changes.divisions[1].added", empty())
                .body("changes.divisions[1].removed", empty())
                .body("changes.absences", equalTo(0));
    }

    @Test
    void years_before_the_file_stay_since_gov_uk_drops_old_ones() {
        HolidayFile file = HolidayFile.released().withoutEverywhere(date -> date.compareTo("2026") < 0);
        changesNothing(file.put(id).statusCode(201)).body("changes.divisions[0].publishedFrom", equalTo("2024-01-01"));
        list("SCOTLAND").body("publicHolidays.date", hasItem("2024-12-02"));
    }

    @Test
    void leave_is_counted_of_whoever_works_in_that_division_on_that_day_and_has_not_had_it() {
        Member scot = book("SCOTLAND", "2027-09-13", "2027-09-17");
        book("ENGLAND_AND_WALES", "2027-09-13", "2027-09-17");
        book("SCOTLAND", "2027-09-15", "2027-09-17");
        Staff.run("update absence set status = 'APPROVED', decided_at = now() where person_id = ?", scot.id());
        HolidayFile.released()
                .with("scotland", TUESDAY, "World Cup bank holiday")
                .with("scotland", "2027-09-13", "The day before it")
                .check()
                .statusCode(200)
                .body("absences", equalTo(1))
                .body("people", equalTo(1));
    }

    private static Member book(String division, String from, String to) {
        Member member = Staff.join("CO", Staff.head(), division, Staff.FULL_TIME_WEEK, LocalDate.of(2022, 4, 4));
        Api.as(member)
                .contentType("application/json")
                .body("""
                        {"type": "ANNUAL_LEAVE", "startsOn": "%s", "endsOn": "%s", "startsAfternoon": false,
                         "endsMidday": false}""".formatted(from, to))
                .put("/v1/holidays/" + Api.newId())
                .then()
                .statusCode(201);
        return member;
    }

    private static ValidatableResponse list(String division) {
        return Api.as(Staff.head())
                .queryParam("division", division)
                .get("/v1/public-holidays")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse changesNothing(ValidatableResponse answer) {
        return answer.body("changes.divisions.added.flatten()", empty())
                .body("changes.divisions.removed.flatten()", empty())
                .body("changes.divisions.renamed.flatten()", empty())
                .body("changes.absences", equalTo(0))
                .body("changes.people", equalTo(0));
    }
}
