package uk.gov.sop.holidays.publicdays;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.gov.sop.shared.Json;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Tokens;

/** GOV.UK's file as the service is released with it, to be changed and sent. */
final class HolidayFile {

    private static final List<String> DIVISIONS = List.of("england-and-wales", "scotland", "northern-ireland");

    private final ObjectNode json;

    private HolidayFile(ObjectNode json) {
        this.json = json;
    }

    static HolidayFile released() {
        try (InputStream file = HolidayFile.class.getResourceAsStream("/operating-model/public-holidays.json")) {
            return new HolidayFile((ObjectNode) Json.mapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode division(String key) {
        return (ObjectNode) json.get(key);
    }

    ArrayNode events(String division) {
        return (ArrayNode) division(division).get("events");
    }

    HolidayFile with(String division, String date, String title) {
        events(division)
                .addObject()
                .put("title", title)
                .put("date", date)
                .put("notes", "")
                .put("bunting", false);
        return this;
    }

    /** Eight days in each division. */
    HolidayFile withYear(int year) {
        DIVISIONS.forEach(division -> IntStream.rangeClosed(1, 8)
                .forEach(month -> with(division, "%d-%02d-05".formatted(year, month), "Day " + month)));
        return this;
    }

    HolidayFile without(String division, Predicate<String> date) {
        for (int i = events(division).size() - 1; i >= 0; i--) {
            if (date.test(events(division).get(i).get("date").asText())) {
                events(division).remove(i);
            }
        }
        return this;
    }

    HolidayFile withoutEverywhere(Predicate<String> date) {
        DIVISIONS.forEach(division -> without(division, date));
        return this;
    }

    JsonNode json() {
        return json;
    }

    ValidatableResponse check() {
        return check(json.toString());
    }

    static ValidatableResponse check(String body) {
        return administrator()
                .contentType("application/json")
                .body(body)
                .post("/v1/public-holiday-imports/checks")
                .then();
    }

    ValidatableResponse put(UUID id) {
        return put(administrator(), id);
    }

    ValidatableResponse put(RequestSpecification client, UUID id) {
        return client.contentType("application/json")
                .body(json.toString())
                .put("/v1/public-holiday-imports/" + id)
                .then();
    }

    /** What is kept of it. */
    static ValidatableResponse imported(UUID id) {
        return administrator().get("/v1/public-holiday-imports/" + id).then().statusCode(200);
    }

    static RequestSpecification administrator() {
        return Api.withToken(Tokens.of("holidays-administrator", "holidays:administer"));
    }
}
