package uk.gov.sop.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
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
 * on this machine and stops by itself. README says how to run it; the figures are printed and never asserted.
 */
public class ExpensesLoad extends Simulation {

    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final Duration READING = Duration.ofSeconds(60);
    private static final Duration CHECKING = Duration.ofSeconds(30);

    private final ServiceUnderLoad service = new ServiceUnderLoad();

    {
        service.start();
        var people = listFeeder(ScaleData.people(service, 3_000)).circular();
        PopulationBuilder warmUp = scenario("warm-up")
                .feed(people)
                .exec(all("warm-up "))
                .injectOpen(constantUsersPerSec(40).during(WARM_UP));
        PopulationBuilder reading = scenario("reading")
                .feed(people)
                .exec(list("list my claims"), read("read a claim"))
                .injectOpen(constantUsersPerSec(100).during(READING));
        PopulationBuilder checking = scenario("checking")
                .feed(people)
                .exec(check("check 20 lines"))
                .injectOpen(constantUsersPerSec(10).during(CHECKING));
        setUp(warmUp.andThen(reading.andThen(checking)))
                .protocols(http.baseUrl(ServiceUnderLoad.BASE.toString()).header("Authorization", "Bearer #{token}"));
    }

    private static ChainBuilder all(String prefix) {
        return io.gatling.javaapi.core.CoreDsl.exec(list(prefix + "list"), read(prefix + "read"), check(prefix + "check"));
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
