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

/** Payslips and P60s as PDFs, one after another, by a service that has one processor: the answer as a whole within 150 ms. */
public class PaperLoad extends Simulation {

    private static final int PEOPLE = 4_000;
    private static final int LIMIT_MILLISECONDS = 150;
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    private static final String PAYSLIP = "print a payslip";
    private static final String P60 = "print a P60";

    private final ServiceUnderLoad service = new ServiceUnderLoad();
    private final Timings payslips = new Timings();
    private final Timings p60s = new Timings();

    {
        service.startOnOneCore();
        var people = listFeeder(ScaleData.paidWithTwoFactors(service, PEOPLE)).circular();
        var warmUp = scenario("warm-up")
                .feed(people)
                .exec(visit("warm-up ", new Timings(), new Timings()))
                .injectClosed(constantConcurrentUsers(1).during(WARM_UP));
        var measured = scenario("papers")
                .feed(people)
                .exec(visit("", payslips, p60s))
                .injectClosed(constantConcurrentUsers(1).during(MEASURED));
        setUp(warmUp.andThen(measured))
                .protocols(http.baseUrl(ServiceUnderLoad.BASE.toString()).header("Authorization", "Bearer #{token}"))
                .assertions(
                        global().failedRequests().count().is(0L),
                        details(PAYSLIP).responseTime().percentile(99).lt(LIMIT_MILLISECONDS),
                        details(P60).responseTime().percentile(99).lt(LIMIT_MILLISECONDS));
    }

    /** Who joined since has no P60. */
    private static ChainBuilder visit(String warmUp, Timings payslips, Timings p60s) {
        return exec(http("list payslips")
                        .get("/v1/payslips?limit=1")
                        .check(status().is(200), jmesPath("payslips[0].id").saveAs("payslip")))
                .exec(print(warmUp + PAYSLIP, "/v1/payslips/#{payslip}", payslips))
                .exec(http("list P60s")
                        .get("/v1/p60s")
                        .check(
                                status().is(200),
                                jmesPath("p60s[0].taxYear").optional().saveAs("year")))
                .doIf(session -> session.contains("year"))
                .then(print(warmUp + P60, "/v1/p60s/#{year}", p60s));
    }

    private static ChainBuilder print(String what, String document, Timings timings) {
        return exec(http(what)
                        .get(document)
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
        print("payslips", payslips);
        print("P60s", p60s);
    }

    private static void print(String what, Timings timings) {
        System.out.printf(
                "%,d %s printed on one processor: half within %.0f ms and 99%% within %.0f, of %d at most%n",
                timings.count(), what, timings.milliseconds(50), timings.milliseconds(99), LIMIT_MILLISECONDS);
    }
}
