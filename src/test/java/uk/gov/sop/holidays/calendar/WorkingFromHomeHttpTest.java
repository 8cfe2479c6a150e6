package uk.gov.sop.holidays.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class WorkingFromHomeHttpTest {

    private static final String BODY = """
            {"weekdays": ["FRIDAY", "MONDAY"], "atHomeOn": ["2026-12-02"], "atWorkOn": ["2026-12-07"]}""";

    private final Member me = Staff.head();

    @Test
    void everybody_has_it_and_it_begins_empty() {
        get().body("weekdays", empty()).body("atHomeOn", empty()).body("atWorkOn", empty());
    }

    @Test
    void what_is_said_is_kept_and_said_again_is_harmless() {
        String first = put(null, BODY).statusCode(200).extract().asString();
        assertEquals(first, put(null, BODY).statusCode(200).extract().asString());
        assertEquals(
                first,
                get().body("weekdays", contains("MONDAY", "FRIDAY")).extract().asString());
    }

    @Test
    void a_change_names_the_version_that_it_changes() {
        String empty = get().extract().header("ETag");
        put(empty, BODY).statusCode(200);
        put(null, BODY.replace("FRIDAY", "TUESDAY")).statusCode(428);
        put(empty, BODY.replace("FRIDAY", "TUESDAY")).statusCode(412);
        String tag =
                get().body("weekdays", contains("MONDAY", "FRIDAY")).extract().header("ETag");
        put(tag, BODY.replace("FRIDAY", "TUESDAY")).statusCode(200);
        assertNotEquals(tag, get().extract().header("ETag"));
    }

    @Test
    void of_twenty_who_change_it_at_once_one_does() {
        put(null, BODY).statusCode(200);
        String tag = get().extract().header("ETag");
        long changed = Together.run(
                        20,
                        i -> put(
                                        tag,
                                        "{\"weekdays\": [], \"atHomeOn\": [\"2026-12-%02d\"], \"atWorkOn\": []}"
                                                .formatted(i + 1))
                                .extract()
                                .statusCode())
                .stream()
                .filter(status -> status == 200)
                .count();
        assertEquals(1, changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"weekdays\": [\"MONDAY\", \"MONDAY\"], \"atHomeOn\": [], \"atWorkOn\": []} | /weekdays",
                "{\"weekdays\": [\"FUNDAY\"], \"atHomeOn\": [], \"atWorkOn\": []} | /weekdays/0",
                "{\"weekdays\": [null], \"atHomeOn\": [], \"atWorkOn\": []} | /weekdays/0",
                "{\"weekdays\": [0], \"atHomeOn\": [], \"atWorkOn\": []} | /weekdays/0",
                "{\"atHomeOn\": [], \"atWorkOn\": []} | /weekdays",
                "{\"weekdays\": [], \"atHomeOn\": [\"2026-02-30\"], \"atWorkOn\": []} | /atHomeOn/0",
                "{\"weekdays\": [], \"atHomeOn\": [\"2026-12-01\", \"2026-12-01\"], \"atWorkOn\": []} | /atHomeOn",
                "{\"weekdays\": [], \"atHomeOn\": [\"2026-12-01\"], \"atWorkOn\": [\"2026-12-01\"]} | /atWorkOn/0",
                "{\"weekdays\": [], \"atHomeOn\": [], \"atWorkOn\": [\"2027-12-22\"]} | /atWorkOn/0",
                "{\"weekdays\": [], \"atHomeOn\": [], \"atWorkOn\": [], \"person\": \"x\"} | /person"
            })
    void what_makes_no_sense_is_refused_where_it_is(String body, String pointer) {
        put(null, body).statusCode(400).body("errors.pointer", hasItem(pointer));
        get().body("weekdays", empty()).body("atHomeOn", empty()).body("atWorkOn", empty());
    }

    @Test
    void a_hundred_dates_are_kept_and_no_more() {
        put(null, dates(101)).statusCode(400).body("errors.pointer", hasItem("/atHomeOn"));
        put(null, dates(100)).statusCode(200);
    }

    private static String dates(int count) {
        return "{\"weekdays\": [], \"atWorkOn\": [], \"atHomeOn\": [%s]}"
                .formatted(IntStream.range(0, count)
                        .mapToObj(
                                i -> "\"" + java.time.LocalDate.of(2026, 12, 1).plusDays(i) + "\"")
                        .collect(Collectors.joining(",")));
    }

    private ValidatableResponse get() {
        return Api.as(me).get("/v1/working-from-home").then().statusCode(200);
    }

    private ValidatableResponse put(String tag, String body) {
        RequestSpecification request =
                Api.as(me).contentType("application/json").body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/v1/working-from-home")
                .then();
    }
}
