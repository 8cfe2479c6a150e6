package uk.gov.sop.load;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Balances and lists at 200 requests a second, then the calendars of the largest teams for a quarter, then calendars that
 * ask whether a feed has changed, on the scale data. Everything stays on this machine and stops by itself; it ends by
 * printing each target and what was measured.
 */
public class HolidaysLoad extends Simulation {

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration READING = Duration.ofSeconds(60);
    private static final Duration TEAMS = Duration.ofSeconds(30);
    private static final Duration POLLING = Duration.ofSeconds(30);

    private static final String BALANCE = "my balance";
    private static final String LIST = "list my holidays";
    private static final String TEAM = "team calendar for a quarter";
    private static final String FEED = "feed unchanged";

    private final ServiceUnderLoad service = new ServiceUnderLoad();

    {
        service.start();
        List<Map<String, Object>> staff = ScaleData.staff(service, 3_000);
        List<Map<String, Object>> managers = ScaleData.managers(service, 50);
        var people = listFeeder(staff).circular();
        var teams = listFeeder(managers).circular();
        var feeds = listFeeder(ScaleData.feeds(staff.subList(0, 200))).circular();
        PopulationBuilder warmUp = scenario("warm-up")
                .feed(people)
                .exec(balance("warm-up balance"), list("warm-up list"))
                .feed(teams)
                .exec(team("warm-up team"))
                .feed(feeds)
                .exec(feed("warm-up feed"))
                .injectOpen(rampUsersPerSec(1).to(20).during(WARM_UP), constantUsersPerSec(20).during(WARM_UP));
        PopulationBuilder reading = scenario("reading")
                .feed(people)
                .exec(balance(BALANCE), list(LIST))
                .injectOpen(constantUsersPerSec(100).during(READING));
        PopulationBuilder calendars = scenario("teams")
                .feed(teams)
                .exec(team(TEAM))
                .injectOpen(constantUsersPerSec(20).during(TEAMS));
        PopulationBuilder polling = scenario("polling")
                .feed(feeds)
                .exec(feed(FEED))
                .injectOpen(constantUsersPerSec(100).during(POLLING));
        setUp(warmUp.andThen(reading.andThen(calendars.andThen(polling))))
                .protocols(http.baseUrl(ServiceUnderLoad.BASE.toString()))
                .assertions(
                        details(BALANCE).responseTime().percentile(99).lt(25),
                        details(LIST).responseTime().percentile(99).lt(25),
                        details(TEAM).responseTime().percentile(99).lt(30),
                        details(FEED).responseTime().percentile(50).lte(2),
                        details(FEED).responseTime().percentile(99).lt(10));
    }

    private static HttpRequestActionBuilder balance(String name) {
        return http(name)
                .get("/v1/holiday-balance")
                .header("Authorization", "Bearer #{token}")
                .check(status().is(200));
    }

    private static HttpRequestActionBuilder list(String name) {
        return http(name)
                .get("/v1/holidays")
                .header("Authorization", "Bearer #{token}")
                .check(status().is(200));
    }

    private static HttpRequestActionBuilder team(String name) {
        LocalDate today = LocalDate.now();
        return http(name)
                .get("/v1/team-calendar?of=REPORTS&from=%s&to=%s".formatted(today, today.plusDays(91)))
                .header("Authorization", "Bearer #{token}")
                .check(status().is(200));
    }

    private static HttpRequestActionBuilder feed(String name) {
        return http(name)
                .get("#{address}")
                .header("If-None-Match", "#{tag}")
                .check(status().is(304));
    }

    @Override
    public void after() {
        System.out.println("An unchanged feed costs the service itself " + service.ownMilliseconds(304));
        service.stop();
    }
}
