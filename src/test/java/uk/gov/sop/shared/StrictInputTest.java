package uk.gov.sop.shared;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** What the contract does not allow is refused by name and place, and never guessed. */
@QuarkusTest
class StrictInputTest {

    private static final String GOOD_LINE =
            "{\"kind\":\"CAR_MILEAGE\",\"date\":\"2026-11-12\",\"description\":\"x\",\"from\":\"a\",\"to\":\"b\",\"miles\":10}";
    private final Member me = Staff.managedBy(Staff.head());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown property | {\"title\":\"t\",\"lines\":[],\"colour\":\"red\"} | /colour",
                "number for text | {\"title\":12,\"lines\":[]} | /title",
                "text for a number | {\"title\":\"t\",\"lines\":[LINE(\"10\")]} | /lines/0/miles",
                "fraction for an integer | {\"title\":\"t\",\"lines\":[LINE(12.9)]} | /lines/0/miles",
                "out of range | {\"title\":\"t\",\"lines\":[LINE(2001)]} | /lines/0/miles",
                "zero | {\"title\":\"t\",\"lines\":[LINE(0)]} | /lines/0/miles",
                "larger than any integer | {\"title\":\"t\",\"lines\":[LINE(99999999999999)]} | /lines/0/miles",
                "text for a boolean | {\"title\":\"t\",\"lines\":[],\"submit\":\"yes\"} | /submit",
                "unknown kind | {\"title\":\"t\",\"lines\":[{\"kind\":\"ROCKET\"}]} | /lines/0/kind",
                "number for a kind | {\"title\":\"t\",\"lines\":[{\"kind\":0}]} | /lines/0/kind",
                "impossible date | {\"title\":\"t\",\"lines\":[{\"date\":\"2026-02-30\"}]} | /lines/0/date",
                "date before all calendars | {\"title\":\"t\",\"lines\":[{\"date\":\"-999999999-01-01\"}]} | /lines/0/date",
                "date long ago | {\"title\":\"t\",\"lines\":[{\"date\":\"1899-12-31\"}]} | /lines/0/date",
                "date far ahead | {\"title\":\"t\",\"lines\":[{\"date\":\"3000-01-01\"}]} | /lines/0/date",
                "text with a NUL | {\"title\":\"a\\u0000b\",\"lines\":[]} | /title",
                "text of a line with a NUL | {\"title\":\"t\",\"lines\":[LINE(10,\"reason\":\"\\u0000\")]} | /lines/0/reason",
                "instant for a date | {\"title\":\"t\",\"lines\":[{\"date\":\"2026-02-03T00:00:00Z\"}]} | /lines/0/date",
                "number for a date | {\"title\":\"t\",\"lines\":[{\"date\":20500}]} | /lines/0/date",
                "missing title | {\"lines\":[]} | /title",
                "blank title | {\"title\":\" \",\"lines\":[]} | /title",
                "reason of a space | {\"title\":\"t\",\"lines\":[LINE(10,\"reason\":\" \")]} | /lines/0/reason",
                "reason of white space | {\"title\":\"t\",\"lines\":[LINE(10,\"reason\":\"\\t\\n \")]} | /lines/0/reason",
                "no reason for no receipt | {\"title\":\"t\",\"lines\":[{\"noReceiptReason\":\" \"}]} | /lines/0/noReceiptReason",
                "approval by nobody | {\"title\":\"t\",\"lines\":[{\"priorApproval\":\" \"}]} | /lines/0/priorApproval",
                "from nowhere | {\"title\":\"t\",\"lines\":[{\"from\":\" \"}]} | /lines/0/from",
                "to nowhere | {\"title\":\"t\",\"lines\":[{\"to\":\" \"}]} | /lines/0/to",
                "missing lines | {\"title\":\"t\"} | /lines",
                "null line | {\"title\":\"t\",\"lines\":[null]} | /lines/0",
                "an array for an object | [] | ''",
                "array for a date | {\"title\":\"t\",\"lines\":[{\"date\":[2026,11,12]}]} | /lines/0/date",
                "date with a space | {\"title\":\"t\",\"lines\":[{\"date\":\" 2026-11-12\"}]} | /lines/0/date",
                "no such time | {\"title\":\"t\",\"lines\":[{\"leftAt\":\"24:00\"}]} | /lines/0/leftAt",
                "array for a time | {\"title\":\"t\",\"lines\":[{\"leftAt\":[7,30]}]} | /lines/0/leftAt",
                "instant for a time | {\"title\":\"t\",\"lines\":[{\"leftAt\":\"2026-11-12T07:30:00\"}]} | /lines/0/leftAt",
                "fraction of a second | {\"title\":\"t\",\"lines\":[{\"leftAt\":\"07:30:00.5\"}]} | /lines/0/leftAt",
                "missing number | {\"title\":\"t\",\"lines\":[{\"foreign\":{\"currency\":\"EUR\"}}]} | /lines/0/foreign/minorUnits",
                "null for a number | {\"title\":\"t\",\"lines\":[{\"foreign\":{\"currency\":\"EUR\",\"minorUnits\":null}}]} | /lines/0/foreign/minorUnits",
                "missing pence | {\"title\":\"t\",\"lines\":[{\"amount\":{\"currency\":\"GBP\"}}]} | /lines/0/amount/pence",
                "other currency | {\"title\":\"t\",\"lines\":[{\"amount\":{\"pence\":1,\"currency\":\"EUR\"}}]} | /lines/0/amount/currency",
                "field of another kind | {\"title\":\"t\",\"lines\":[LINE(10,\"leftAt\":\"09:00\")]} | /lines/0/leftAt"
            })
    void is_refused_with_its_pointer(String what, String body, String pointer) {
        put(body.replaceAll(
                        "LINE\\(([^,)]+)(,[^)]+)?\\)",
                        GOOD_LINE.replace("10}", "$1$2}").replace("\"", "\\\"")))
                .statusCode(400)
                .body("rule", equalTo("MALFORMED_REQUEST"))
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"a\",\"title\":\"b\",\"lines\":[]}",
                "{\"title\":",
                "",
                "null",
                "{} {}",
                "{\"title\":\"t\",\"lines\":[],}"
            })
    void what_is_not_one_well_formed_object_is_refused(String body) {
        put(body).statusCode(400).body("rule", equalTo("MALFORMED_REQUEST"));
    }

    @Test
    void over_long_text_is_refused() {
        put("{\"title\":\"%s\",\"lines\":[]}".formatted("x".repeat(101)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/title"));
    }

    @Test
    void the_number_of_a_line_that_is_decided_apart_is_not_guessed() {
        json("{\"decision\":\"APPROVED\",\"lines\":[{\"verdict\":\"RETURN\",\"reason\":\"Home to office\"}]}")
                .put("/v1/approvals/" + Api.newId() + "/decision")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lines/0/line"))
                .body("errors.message", contains("must be a whole number, written as a number"));
    }

    @Test
    void deep_nesting_is_refused() {
        put("{\"title\":" + "[".repeat(1000) + "]".repeat(1000) + "}").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=abc", "limit=0", "limit=101", "limit=1.5", "status=LOST", "cursor=tampered"})
    void a_parameter_of_the_wrong_form_is_refused(String query) {
        Api.as(me).get("/v1/expense-claims?" + query).then().statusCode(400);
    }

    @Test
    void an_impossible_date_in_the_query_is_refused() {
        Api.as(me).get("/v1/expense-types?on=2026-02-30").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expense-types?on=",
                "exchange-rates?currency=EUR&on=",
                "holiday-balance?on=",
                "holidays?from=",
                "favourite-routes/0192f0c1-0000-7000-8000-000000000000/journeys?to=2026-11-20&from=",
                "expense-claims/0192f0c1-0000-7000-8000-000000000000/copy?date="
            })
    void a_date_beyond_what_is_kept_is_refused_by_the_parameter(String query) {
        for (String date : List.of("-999999999-01-01", "1899-12-31", "3000-01-01", "%2B999999999-12-31")) {
            Api.as(me)
                    .urlEncodingEnabled(false)
                    .get("/v1/" + query + date)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", matchesPattern("on|from|date"))
                    .body("errors[0].message", equalTo("must be a date from 1900 to 2999, as 2026-11-21"));
        }
        Api.as(me).get("/v1/" + query + "1900-01-01").then().statusCode(not(400));
        Api.as(me).get("/v1/" + query + "2999-12-31").then().statusCode(lessThan(500));
    }

    @Test
    void a_reason_and_the_name_of_a_route_hold_no_nul_either() {
        String line = "{\"decision\":\"DECLINED\",\"reason\":\"a\\u0000\"}";
        json(line)
                .put("/v1/approvals/" + Api.newId() + "/decision")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"))
                .body("errors.message", contains("must not hold the character U+0000"));
        json("{\"name\":\"\\u0000\"}")
                .put("/v1/favourite-routes/" + Api.newId())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-uuid", "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"})
    void an_id_that_is_not_a_version_7_uuid_is_refused(String id) {
        Api.as(me)
                .contentType("application/json")
                .body("{\"title\":\"t\",\"lines\":[]}")
                .put("/v1/expense-claims/" + id)
                .then()
                .statusCode(400);
    }

    @Test
    void refusals_say_nothing_of_the_inside() {
        put("{\"title\":\"t\",\"lines\":[{\"kind\":\"ROCKET\"}]}")
                .body("errors[0].message", containsString("TRAIN"))
                .body("detail", not(containsString("uk.gov")))
                .body("errors[0].message", not(containsString("Exception")));
    }

    private ValidatableResponse put(String body) {
        return json(body).put("/v1/expense-claims/" + Api.newId()).then();
    }

    private RequestSpecification json(String body) {
        return Api.as(me).contentType("application/json").body(body);
    }
}
