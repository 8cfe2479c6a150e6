package uk.gov.sop.load;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.jmesPath;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;

/**
 * The morning of a payday: people come, up to 400 a second within two minutes, open their list and then the latest
 * payslip. Then the same statements go to the database alone, as often; it ends by printing both and their ratio.
 */
public class PaydayLoad extends Simulation {

    static final int ARRIVALS = 400;

    private static final int PEOPLE = 8_000;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MORNING = Duration.ofSeconds(120);

    private static final String LIST = "list my payslips";
    private static final String LATEST = "read the latest";

    private final ServiceUnderLoad service = new ServiceUnderLoad();
    private final Timings lists = new Timings();
    private final Timings payslips = new Timings();

    {
        service.start();
        var people = listFeeder(ScaleData.paid(service, PEOPLE)).circular();
        PopulationBuilder warmUp = scenario("warm-up")
                .feed(people)
                .exec(visit("warm-up list", "warm-up payslip", new Timings(), new Timings()))
                .injectOpen(rampUsersPerSec(1).to(100).during(WARM_UP), constantUsersPerSec(100).during(WARM_UP));
        PopulationBuilder morning = scenario("payday")
                .feed(people)
                .exec(visit(LIST, LATEST, lists, payslips))
                .injectOpen(rampUsersPerSec(1).to(ARRIVALS).during(MORNING));
        setUp(warmUp.andThen(morning))
                .protocols(http.baseUrl(ServiceUnderLoad.BASE.toString()).header("Authorization", "Bearer #{token}"))
                .assertions(
                        global().failedRequests().count().is(0L),
                        details(LIST).responseTime().percentile(99).lt(50),
                        details(LATEST).responseTime().percentile(99).lt(50));
    }

    private static ChainBuilder visit(String list, String latest, Timings lists, Timings payslips) {
        return exec(http(list)
                        .get("/v1/payslips")
                        .check(
                                status().is(200),
                                jmesPath("payslips[0].id").saveAs("payslip"),
                                responseTimeInMillis().saveAs("took")))
                .exec(session -> took(session, lists))
                .exec(http(latest)
                        .get("/v1/payslips/#{payslip}")
                        .check(
                                status().is(200),
                                responseTimeInMillis().saveAs("took")))
                .exec(session -> took(session, payslips));
    }

    private static Session took(Session session, Timings timings) {
        timings.add(1_000L * session.getInt("took"));
        return session;
    }

    @Override
    public void after() {
        service.stop();
        DatabaseAlone database = DatabaseAlone.measured(ARRIVALS, MORNING);
        print(LIST, lists, database.lists());
        print(LATEST, payslips, database.payslips());
    }

    private static void print(String what, Timings service, Timings database) {
        System.out.printf(
                "%s: %,d times, half within %.1f ms and 99%% within %.1f; the database alone %,d times, %.1f and %.1f: %.1f and %.1f times as long%n",
                what,
                service.count(),
                service.milliseconds(50),
                service.milliseconds(99),
                database.count(),
                database.milliseconds(50),
                database.milliseconds(99),
                service.milliseconds(50) / database.milliseconds(50),
                service.milliseconds(99) / database.milliseconds(99));
    }
}
