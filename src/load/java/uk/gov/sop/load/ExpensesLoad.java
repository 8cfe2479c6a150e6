package uk.gov.sop.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;

/**
 * Lists and reads claims at 200 requests a second, then checks claims of 20 lines, on the scale data. Everything stays
 * on this machine and stops by itself. README says how to run it; it ends by printing each target and what was measured.
 */
public class ExpensesLoad extends Simulation {

    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration READING = Duration.ofSeconds(60);
    private static final Duration CHECKING = Duration.ofSeconds(30);

    private static final String LIST = "list my claims";
    private static final String READ = "read a claim";
    private static final String CHECK = "check 20 lines";

    private final ServiceUnderLoad service = new ServiceUnderLoad();

    {
        service.start();
        var people = listFeeder(ScaleData.people(service, 3_000)).circular();
        PopulationBuilder warmUp = scenario("warm-up")
                .feed(people)
                .exec(all("warm-up "))
                .injectOpen(rampUsersPerSec(1).to(20).during(WARM_UP), constantUsersPerSec(20).during(WARM_UP));
        PopulationBuilder reading = scenario("reading")
                .feed(people)
                .exec(list(LIST), read(READ))
                .injectOpen(constantUsersPerSec(100).during(READING));
        PopulationBuilder checking = scenario("checking")
                .feed(people)
                .exec(check(CHECK))
                .injectOpen(constantUsersPerSec(10).during(CHECKING));
        setUp(warmUp.andThen(reading.andThen(checking)))
                .protocols(http.baseUrl(ServiceUnderLoad.BASE.toString()).header("Authorization", "Bearer #{token}"))
                .assertions(
                        details(LIST).responseTime().percentile(99).lt(25),
                        details(READ).responseTime().percentile(99).lt(25),
                        details(CHECK).responseTime().percentile(50).lt(15),
                        details(CHECK).responseTime().percentile(99).lt(15));
    }

    private static ChainBuilder all(String prefix) {
        return exec(list(prefix + "list"), read(prefix + "read"), check(prefix + "check"));
    }

    private static HttpRequestActionBuilder list(String name) {
        return http(name).get("/v1/expense-claims").check(status().is(200));
    }

    private static HttpRequestActionBuilder read(String name) {
        return http(name).get("/v1/expense-claims/#{claim}").check(status().is(200));
    }

    private static HttpRequestActionBuilder check(String name) {
        return http(name)
                .post("/v1/expense-claims/checks")
                .header("Content-Type", "application/json")
                .body(StringBody(ScaleData.twentyLines()))
                .check(status().is(200));
    }

    @Override
    public void after() {
        service.stop();
    }
}
