package uk.gov.sop.holidays.publicdays;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.shared.Json;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;

/** A file that cannot be what GOV.UK publishes is refused by name and place, and nothing is stored. */
@QuarkusTest
class HostileHolidayFileTest {

    private final HolidayFile file = HolidayFile.released();

    @AfterAll
    static void nothing_was_stored() {
        assertEquals(0, Staff.count("select count(*) from public_holiday_import"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "not JSON", "{", "{} {}", "{\"scotland\": {}, \"scotland\": {}}"})
    void what_is_not_one_json_object_is_malformed(String body) {
        HolidayFile.check(body).statusCode(400).body("rule", equalTo("MALFORMED_REQUEST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland"})
    void a_division_that_is_missing_is_named(String division) {
        ((ObjectNode) file.json()).remove(division);
        malformed("/" + division);
    }

    @Test
    void a_division_that_is_unknown_is_named() {
        ((ObjectNode) file.json()).set("cornwall", file.division("scotland"));
        malformed("/cornwall");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | \"\"",
                "title | \" \"",
                "title | null",
                "title | 12",
                "title | \"a\\u0000b\"",
                "date  | \"2027-02-29\"",
                "date  | \"2027-13-01\"",
                "date  | \"0001-01-01\"",
                "date  | \"+999999999-12-31\"",
                "date  | \"01/01/2027\"",
                "date  | 20270101",
                "date  | null",
                "notes | null",
                "bunting | null",
                "bunting | \"yes\"",
                "colour | \"red\""
            })
    void what_is_wrong_with_a_day_is_named_by_its_place(String property, String value) throws Exception {
        ObjectNode event = (ObjectNode) file.events("england-and-wales").get(3);
        event.set(property, Json.mapper().readTree(value));
        malformed("/england-and-wales/events/3/" + property);
    }

    @Test
    void over_long_text_and_too_many_days_are_refused() {
        ((ObjectNode) file.events("scotland").get(0)).put("title", "x".repeat(101));
        ((ObjectNode) file.events("scotland").get(1)).put("notes", "x".repeat(101));
        malformed("/scotland/events/0/title").body("errors.pointer", hasItem("/scotland/events/1/notes"));
        for (int i = 0; i < 1000; i++) {
            file.with("scotland", "2028-01-01", "x");
        }
        malformed("/scotland/events");
    }

    @Test
    void a_division_without_days_is_refused() {
        file.events("northern-ireland").removeAll();
        malformed("/northern-ireland/events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u007fb", "a\u202eb", "a\u2028b"})
    void a_title_is_a_line_of_text(String title) {
        ((ObjectNode) file.events("scotland").get(2)).put("title", title);
        refused("/scotland/events/2/title", "must be text without control characters");
    }

    @Test
    void a_date_occurs_once_in_a_division() {
        int last = file.events("scotland").size();
        file.with("scotland", "2028-08-07", "Once more");
        refused("/scotland/events/" + last + "/date", "must occur once in a division");
    }

    @Test
    void a_division_is_named_as_its_key() {
        file.division("scotland").put("division", "northern-ireland");
        refused("/scotland/division", "must be \"scotland\", as the key above it");
    }

    @Test
    void a_year_in_force_cannot_vanish() {
        file.without("scotland", date -> date.startsWith("2028"));
        refused(
                "/scotland/events",
                "must go on to 2028: 2028 is in force, and leave may be booked by it. Years before the file's first stay.");
    }

    @Test
    void years_leave_no_gap() {
        file.without("scotland", date -> date.startsWith("2026"));
        refused("/scotland/events", "must leave no gap: it has nothing of 2026");
    }

    @Test
    void a_file_follows_on_what_is_in_force() {
        file.withYear(2030).without("scotland", date -> date.compareTo("2030") < 0);
        file.check().statusCode(422).body("errors.message", hasItem("must leave no gap: it has nothing of 2029"));
    }

    @Test
    void a_year_that_was_cut_off_is_not_taken_for_a_whole_one() {
        file.without("scotland", date -> date.compareTo("2028-04-15") > 0);
        refused("/scotland/events", "must hold all of 2028: it has 3 of that year, and each year has at least 6");
    }

    @Test
    void of_many_faults_the_first_hundred_are_listed() {
        for (int i = 0; i < 200; i++) {
            file.with("scotland", "2028-08-07", "Again");
        }
        file.check().statusCode(422).body("errors", hasSize(100));
    }

    @Test
    void what_is_larger_than_any_everyday_request_is_not_read() {
        HolidayFile.check("{\"scotland\": \"" + "x".repeat(12_000_000) + "\"}").statusCode(413);
    }

    private ValidatableResponse malformed(String pointer) {
        return file.check()
                .statusCode(400)
                .body("rule", equalTo("MALFORMED_REQUEST"))
                .body("errors.pointer", hasItem(pointer));
    }

    private void refused(String pointer, String message) {
        file.put(Api.newId())
                .statusCode(422)
                .body("rule", equalTo("PUBLIC_HOLIDAYS_REFUSED"))
                .body("errors.pointer", contains(pointer))
                .body("errors.message", contains(containsString(message)));
    }
}
