package uk.gov.sop.expenses.policy.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;

@QuarkusTest
class RateImportHttpTest {

    private final UUID id = Api.newId();

    @Test
    void a_file_adds_and_corrects_rates_and_the_same_file_again_is_a_lost_reply() {
        String file = RateFiles.file("2026-03-02,SEK,12.9", "2026-03-02,NOK,13.4");
        String first = RateFiles.send(RateFiles.client(), id, file)
                .statusCode(201)
                .body("rowsRead", equalTo(2))
                .body("ratesAdded", equalTo(2))
                .body("ratesChanged", equalTo(0))
                .extract()
                .asString();
        assertEquals(
                first,
                RateFiles.send(RateFiles.client(), id, file)
                        .statusCode(200)
                        .extract()
                        .asString());
        RateFiles.put(RateFiles.file("2026-03-02,SEK,12.9", "2026-03-02,NOK,13.5", "2026-03-03,NOK,13.5"))
                .statusCode(201)
                .body("ratesAdded", equalTo(1))
                .body("ratesChanged", equalTo(1));
    }

    @Test
    void another_file_under_the_same_id_names_the_version_it_follows() {
        RateFiles.send(RateFiles.client(), id, RateFiles.file("2026-03-04,SEK,12.9"))
                .statusCode(201);
        String other = RateFiles.file("2026-03-04,SEK,12.8");
        RateFiles.send(RateFiles.client(), id, other).statusCode(428);
        String tag = RateFiles.client()
                .get("/v1/exchange-rate-imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        RateFiles.send(RateFiles.client().header("If-Match", tag), id, other)
                .statusCode(200)
                .body("ratesChanged", equalTo(1));
    }

    @Test
    void a_file_with_faults_changes_nothing_and_lists_them_all() {
        RateFiles.put(RateFiles.file(
                        "2026-03-05,DKK,8.6",
                        "2026-02-30,DKK,8.6",
                        "2026-11-17,DKK,8.6",
                        "2026-03-06,GBP,1",
                        "2026-03-06,QQQ,1",
                        "2026-03-06,DKK,0.00",
                        "2026-03-06,DKK,8,6",
                        "2026-03-05,DKK,8.7"))
                .statusCode(422)
                .body("rule", equalTo("EXCHANGE_RATES_REFUSED"))
                .body("errors.line", contains(3, 4, 5, 6, 7, 8, 9))
                .body("errors.column", contains("date", "date", "currency", "currency", "per_pound", "", "currency"));
        assertEquals(0, Staff.count("select count(*) from exchange_rate where currency = 'DKK'"));
        RateFiles.put("currency,date\n").statusCode(422).body("errors.line", contains(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-09,DKK\0,8.6", "2026-03-09,DKK,8.6\0", "2026-03-09,DKK,8.6,Bank\0 of", "\0"})
    void a_nul_is_refused_by_line_and_place_whatever_value_it_is_in(String row) {
        RateFiles.put("date,currency,per_pound,source\n2026-03-09,CZK,28.1,CNB\n" + row + "\n")
                .statusCode(422)
                .body("rule", equalTo("EXCHANGE_RATES_REFUSED"))
                .body("errors.line", contains(3))
                .body(
                        "errors.message",
                        contains("must not hold the control character U+0000, which is character "
                                + (row.indexOf(0) + 1) + " of the line; take it out"));
        assertEquals(0, Staff.count("select count(*) from exchange_rate where currency = 'CZK'"));
    }
}
