package uk.gov.sop.people;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Tokens;

/** Staff files, and the HR system as the client that sends them: it has no staff record. */
final class StaffFiles {

    static final String HEADER = "staff_number,given_name,family_name,service_started_on,department,manager_number,"
            + "grade,place,division,week_minutes,starts_on,ends_on,issuer,subject";
    static final String FULL_HEADER = HEADER + ",cost_centre,sort_code,account_number";
    static final String WEEK = "444 444 444 444 444 0 0";

    private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);

    private StaffFiles() {}

    static String newNumber() {
        return "HR" + NUMBERS.incrementAndGet();
    }

    /** Somebody who began in 2022 and is still there. */
    static String row(String number, String manager) {
        return row(number, manager, "2022-04-04", "");
    }

    static String row(String number, String manager, String from, String to) {
        return "%s,Sian,\"Evans, Dr\",2020-01-06,CO,%s,HEO,\"London, Whitehall\",ENGLAND_AND_WALES,%s,%s,%s,,"
                .formatted(number, manager, WEEK, from, to);
    }

    static String file(String... rows) {
        return HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    /** With what finance needs behind each row: {@code CO-1040,00-00-12,55779911}. */
    static String fullFile(String... rows) {
        return FULL_HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }

    static RequestSpecification client() {
        return Api.withToken(Tokens.of("hr-system", "staff-imports:write"));
    }

    static ValidatableResponse put(String file) {
        return put(Api.newId(), file);
    }

    static ValidatableResponse put(UUID id, String file) {
        return send(client(), id, file);
    }

    static ValidatableResponse send(RequestSpecification sender, UUID id, String file) {
        return sender.contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put("/v1/staff-imports/" + id)
                .then();
    }
}
