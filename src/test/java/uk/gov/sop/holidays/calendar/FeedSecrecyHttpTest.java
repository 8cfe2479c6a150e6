package uk.gov.sop.holidays.calendar;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.SeenSpans;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Together;

/** A secret address is written down nowhere, whatever is done with it. */
@QuarkusTest
class FeedSecrecyHttpTest {

    @Inject
    SeenSpans spans;

    @ConfigProperty(name = "quarkus.management.test-port")
    int managementPort;

    @Test
    void it_is_in_no_log_no_trace_and_no_metric() throws IOException, InterruptedException {
        String path = Subscription.made(Staff.head(), Subscription.body("AWAY_ONLY", false, false));
        String secret = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
        String last = "last-request";
        spans.forget();
        for (String address : addresses(secret)) {
            for (Method method : List.of(Method.GET, Method.HEAD, Method.DELETE, Method.POST, Method.OPTIONS)) {
                given().urlEncodingEnabled(false).request(method, address);
            }
            given().urlEncodingEnabled(false)
                    .header("Authorization", "Bearer nonsense")
                    .get(address);
        }
        given().get("/v1/calendar-feeds/" + last + ".ics");
        Together.until(
                () -> log().contains("calendar-feeds/" + last) && !spans.all().isEmpty());
        assertFalse(log().contains(secret), "log");
        assertTrue(log().contains("GET /v1/calendar-feeds/*** 200"), "log");
        assertEquals(
                List.of(),
                spans.all().stream().filter(span -> span.contains(secret)).toList());
        assertTrue(spans.all().stream().anyMatch(span -> span.contains("/v1/calendar-feeds/***")), "traces");
        String metrics = given().port(managementPort).get("/q/metrics").asString();
        assertTrue(metrics.contains("calendar-feeds"), metrics);
        assertFalse(metrics.contains(secret), "metrics");
    }

    private static List<String> addresses(String secret) {
        return List.of(
                "/v1/calendar-feeds/" + secret + ".ics",
                "/v1/calendar-feeds/" + secret,
                "/v1/calendar-feeds/" + secret + ".ics/",
                "/v1/calendar-feeds/" + secret + ".ics;x=1",
                "/v1/calendar-feeds/" + secret + ".ics?x=" + "1".repeat(50),
                "/v1/%63alendar-feeds/" + secret + ".ics",
                "//v1//calendar-feeds//" + secret + ".ics",
                "/v1/../v1/calendar-feeds/" + secret + ".ics",
                "/" + secret);
    }

    private static String log() {
        try {
            return Files.readString(Path.of("target/test.log"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
