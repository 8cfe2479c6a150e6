package uk.gov.sop.expenses.policy.exchange;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Tokens;

/** Files of exchange rates, and finance as the client that sends them: it has no staff record. */
final class RateFiles {

    private RateFiles() {}

    static RequestSpecification client() {
        return Api.withToken(Tokens.of("finance", "exchange-rates:write"));
    }

    /** Rows as {@code 2026-11-13,EUR,1.1523}, each of the same source. */
    static String file(String... rows) {
        return "date,currency,per_pound,source\r\n" + String.join(",Bank of England\r\n", rows)
                + ",Bank of England\r\n";
    }

    static ValidatableResponse put(String file) {
        return send(client(), Api.newId(), file);
    }

    static ValidatableResponse send(RequestSpecification sender, UUID id, String file) {
        return sender.contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put("/v1/exchange-rate-imports/" + id)
                .then();
    }
}
