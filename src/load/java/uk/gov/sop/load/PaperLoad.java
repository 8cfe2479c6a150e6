package uk.gov.sop.load;

import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.jmesPath;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/** Payslips as PDFs, one after another, by a service that has one processor: the answer as a whole within 150 ms. */
public class PaperLoad extends Simulation {

    private static final int PEOPLE = 4_000;
    private static final int LIMIT_MILLISECONDS = 150;
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    private static final String PAPER = "print a payslip";

    private final ServiceUnderLoad service = new ServiceUnderLoad();
    private final Timings papers = new Timings();

    {
        service.startOnOneCore();
        var people = listFeeder(ScaleData.paidWithTwoFactors(service, PEOPLE)).circular();
        var warmUp = scenario("warm-up")
                .feed(people)
                .exec(print("warm-up print", new Timings()))
                .injectClosed(constantConcurrentUsers(1).during(WARM_UP));
        var measured = scenario("papers")
                .feed(people)
                .exec(print(PAPER, papers))
                .injectClosed(constantConcurrentUsers(1).during(MEASURED));
        setUp(warmUp.andThen(measured))
                .protocols(http.baseUrl(ServiceUnderLoad.BASE.toString()).header("Authorization", "Bearer #{token}"))
                .assertions(
                        global().failedRequests().count().is(0L),
                        details(PAPER).responseTime().percentile(99).lt(LIMIT_MILLISECONDS));
    }

    private static ChainBuilder print(String what, Timings timings) {
        return exec(http("list")
                        .get("/v1/payslips?limit=1")
                        .check(status().is(200), jmesPath("payslips[0].id").saveAs("payslip")))
                .exec(http(what)
                        .get("/v1/payslips/#{payslip}")
                        .header("Accept", "application/pdf")
                        .check(
                                status().is(200),
                                header("Content-Type").is("application/pdf"),
                                responseTimeInMillis().saveAs("took")))
                .exec(session -> {
                    timings.add(1_000L * session.getInt("took"));
                    return session;
                });
    }

    @Override
    public void after() {
        service.stop();
        System.out.printf(
                "%,d payslips printed on one processor: half within %.0f ms and 99%% within %.0f, of %d at most%n",
                papers.count(), papers.milliseconds(50), papers.milliseconds(99), LIMIT_MILLISECONDS);
    }
}
