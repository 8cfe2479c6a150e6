package uk.gov.sop.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.jmesPath;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** All departments carry over what was left of their last leave year, one after another, and then take it back. */
public class CarryOverLoad extends Simulation {

    private static final String ALL = "carry over for everybody";

    private final ServiceUnderLoad service = new ServiceUnderLoad();

    {
        service.start();
        String token = service.token("https://load", "administrator", "holidays:administer");
        List<String> departments = ScaleData.departments();
        var ids = departments.stream()
                .collect(Collectors.toMap(department -> department, department -> ServiceUnderLoad.uuid7()));
        setUp(scenario("year end")
                        .exec(group(ALL)
                                .on(departments.stream()
                                        .map(department -> carryOver(department, ids.get(department)))
                                        .reduce(ChainBuilder::exec)
                                        .orElseThrow()))
                        .exec(departments.reversed().stream()
                                .map(department -> reverse(department, ids.get(department)))
                                .reduce(ChainBuilder::exec)
                                .orElseThrow())
                        .injectOpen(atOnceUsers(1)))
                .protocols(http.baseUrl(ServiceUnderLoad.BASE.toString()).header("Authorization", "Bearer " + token))
                .assertions(details(ALL).responseTime().max().lt(60_000));
    }

    private static ChainBuilder carryOver(String department, UUID id) {
        return exec(http("carry over " + department)
                        .put("/v1/carry-overs/" + id)
                        .header("Content-Type", "application/json")
                        .body(StringBody("""
                                {"department": "%s", "on": "%s"}""".formatted(department, lastYearEnd())))
                        .check(
                                status().is(201),
                                header("ETag").saveAs("tag of " + department),
                                jmesPath("totals.people").saveAs("people"),
                                jmesPath("totals.changed").saveAs("changed")))
                .exec(session -> {
                    System.out.printf(
                            "%s: %s people, %s changed%n",
                            department, session.getString("people"), session.getString("changed"));
                    return session;
                });
    }

    private static ChainBuilder reverse(String department, UUID id) {
        return exec(http("reverse " + department)
                .delete("/v1/carry-overs/" + id)
                .header("If-Match", "#{tag of " + department + "}")
                .check(status().is(200)));
    }

    private static LocalDate lastYearEnd() {
        LocalDate april = LocalDate.now().withMonth(4).withDayOfMonth(1);
        return april.isAfter(LocalDate.now()) ? april.minusYears(1) : april;
    }

    @Override
    public void after() {
        service.stop();
    }
}
