package uk.gov.sop.expenses.policy.exchange;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Fridays are 6 and 13 November 2026; each test has a currency of its own. */
@QuarkusTest
class ForeignClaimHttpTest {

    private final Member me = Staff.managedBy(Staff.head());

    /**
     * By hand: 120.50 ÷ 1.1523 = 104.5734…; 12,345 ÷ 201.35 = 61.3111…; 12.345 ÷ 0.4068 = 30.3466…; and exactly half a
     * penny goes up: 0.25 ÷ 2 = 0.125.
     */
    @ParameterizedTest
    @CsvSource({"EUR,1.1523,12050,10457", "JPY,201.35,12345,6131", "KWD,0.4068,12345,3035", "USD,2,25,13"})
    void what_was_paid_abroad_is_divided_by_the_imported_rate(
            String currency, String perPound, int minorUnits, int pence) {
        RateFiles.put(RateFiles.file("2026-11-12," + currency + "," + perPound)).statusCode(201);
        check(currency, minorUnits, "2026-11-12")
                .body("total.pence", equalTo(pence))
                .body("lines[0].foreign.rate.date", equalTo("2026-11-12"))
                .body("lines[0].foreign.rate.source", equalTo("Bank of England"));
    }

    @Test
    void at_a_weekend_the_last_banking_day_counts_within_a_week() {
        RateFiles.put(RateFiles.file("2026-11-06,CHF,1.25", "2026-11-05,CHF,9")).statusCode(201);
        check("CHF", 1000, "2026-11-08")
                .body("total.pence", equalTo(800))
                .body("lines[0].explanation", containsString("6 November 2026"));
        check("CHF", 1000, "2026-11-12")
                .body("total.pence", equalTo(800))
                .body("findings.rule", not(hasItem("EXCHANGE_RATE_MISSING")));
        check("CHF", 1000, "2026-11-13").body("findings.rule", hasItem("EXCHANGE_RATE_MISSING"));
        check("CHF", 1000, "2026-11-04").body("findings.rule", hasItem("EXCHANGE_RATE_MISSING"));
    }

    @Test
    void a_correction_is_for_later_claims_and_lines_already_claimed_keep_their_rate() {
        RateFiles.put(RateFiles.file("2026-11-12,CAD,2")).statusCode(201);
        String claim = "/v1/expense-claims/" + Api.newId();
        Api.as(me)
                .contentType("application/json")
                .body(body("CAD", 1000, "2026-11-12"))
                .put(claim)
                .then()
                .statusCode(201)
                .body("total.pence", equalTo(500));
        RateFiles.put(RateFiles.file("2026-11-12,CAD,4")).statusCode(201).body("ratesChanged", equalTo(1));
        Api.as(me).put(claim + "/submission").then().statusCode(200).body("total.pence", equalTo(500));
        check("CAD", 1000, "2026-11-12").body("total.pence", equalTo(250));
    }

    @Test
    void a_draft_from_before_the_rate_was_imported_is_submitted_at_the_rate_that_is_on_record_now() {
        String claim = "/v1/expense-claims/" + Api.newId();
        Api.as(me)
                .contentType("application/json")
                .body(body("NZD", 1000, "2026-11-12"))
                .put(claim)
                .then()
                .statusCode(201)
                .body("findings.rule", hasItem("EXCHANGE_RATE_MISSING"));
        RateFiles.put(RateFiles.file("2026-11-12,NZD,2")).statusCode(201);
        Api.as(me).put(claim + "/submission").then().statusCode(200).body("total.pence", equalTo(500));
    }

    @Test
    void the_rate_that_would_be_used_can_be_shown_with_its_rounding() {
        RateFiles.put(RateFiles.file("2026-11-06,AUD,1.9555")).statusCode(201);
        rate("AUD", "2026-11-08")
                .statusCode(200)
                .body("rate.date", equalTo("2026-11-06"))
                .body("rate.perPound", comparesEqualTo(1.9555f))
                .body("decimals", equalTo(2))
                .body(
                        "rounding",
                        equalTo("The amount is divided by the rate and rounded once, to the nearest penny; half a "
                                + "penny goes up."));
        rate("AUD", "2026-11-13").statusCode(200).body("rate", nullValue());
        rate("KWD", "2020-01-01").statusCode(200).body("decimals", equalTo(3));
        rate("GBP", "2026-11-13").statusCode(400).body("errors.parameter", contains("currency"));
        Api.as(me).get("/v1/exchange-rates").then().statusCode(400);
    }

    private ValidatableResponse rate(String currency, String on) {
        return Api.as(me)
                .queryParam("currency", currency)
                .queryParam("on", on)
                .get("/v1/exchange-rates")
                .then();
    }

    private ValidatableResponse check(String currency, int minorUnits, String date) {
        return Api.as(me)
                .contentType("application/json")
                .body(body(currency, minorUnits, date))
                .post("/v1/expense-claims/checks")
                .then()
                .statusCode(200);
    }

    private static String body(String currency, int minorUnits, String date) {
        return """
                {"title": "Abroad", "lines": [
                  {"kind": "TAXI", "date": "%s", "description": "From the airport", "noReceiptReason": "None printed",
                   "foreign": {"minorUnits": %d, "currency": "%s"}}]}""".formatted(date, minorUnits, currency);
    }
}
