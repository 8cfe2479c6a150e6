package uk.gov.sop.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Simulation;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** One payment batch of the department with most claims to pay, and its file. It changes the scale data. */
public class PaymentsLoad extends Simulation {

    private final ServiceUnderLoad service = new ServiceUnderLoad();

    {
        service.start();
        var due = ScaleData.mostDue();
        String token = service.token("https://load", "finance", "expense-payments:read expense-payments:write");
        String path = "/v1/payment-batches/" + ServiceUnderLoad.uuid7();
        String batch = "make a batch of " + due.get("claims") + " claims";
        String order = """
                {"department": "%s", "method": "SALARY", "payOn": "%s"}""".formatted(due.get("department"), weekday());
        setUp(scenario("payment batch")
                        .exec(
                                http(batch)
                                        .put(path)
                                        .header("Content-Type", "application/json")
                                        .body(StringBody(order))
                                        .check(status().is(201)),
                                http("fetch its CSV").get(path).header("Accept", "text/csv").check(status().is(200)))
                        .injectOpen(atOnceUsers(1)))
                .protocols(http.baseUrl(ServiceUnderLoad.BASE.toString()).header("Authorization", "Bearer " + token))
                .assertions(details(batch).responseTime().max().lt(10_000));
    }

    private static LocalDate weekday() {
        LocalDate day = LocalDate.now().plusDays(7);
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? day.plusDays(2) : day;
    }

    @Override
    public void after() {
        service.stop();
    }
}
