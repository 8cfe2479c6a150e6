package uk.gov.sop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.sop.access.Cast.Thing;
import uk.gov.sop.expenses.payments.Finance;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.holidays.policy.ReleasedHolidays;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Contract;

/**
 * Who may do what to the things of {@code self}: every operation of the contract against everyone who might try. An
 * operation that is not in the table fails the build, and several rows of one say at their end what they are about. A
 * list answers each with their own, and a quote or a check is the caller's own too.
 */
@QuarkusTest
class WhoMayTest {

    private static final String TABLE = """
            operation                             | none exp  aud  scope self coll mgr  omgr del  dept pay  fin  hr   audit hols
            GET /v1/me                            | 401  401  401  200   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/expense-types                 | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/expense-claims                | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            POST /v1/expense-claims/checks        | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/expense-claims/{id}           | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            PUT /v1/expense-claims/{id}           | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            DELETE /v1/expense-claims/{id}        | 401  401  401  403   204  404  404  404  404  404  403  403  403  403  403
            PUT /v1/expense-claims/{id}/submission    | 401 401 401 403  200  404  404  404  404  404  403  403  403  403  403
            DELETE /v1/expense-claims/{id}/submission | 401 401 401 403  200  404  404  404  404  404  403  403  403  403  403
            GET /v1/expense-claims/{id}/copy      | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            GET /v1/favourite-routes              | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/favourite-routes/{id}         | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            PUT /v1/favourite-routes/{id}         | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            DELETE /v1/favourite-routes/{id}      | 401  401  401  403   204  404  404  404  404  404  403  403  403  403  403
            GET /v1/favourite-routes/{id}/journeys    | 401 401 401 403  200  404  404  404  404  404  403  403  403  403  403
            GET /v1/receipts/{id}                 | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            PUT /v1/receipts/{id}                 | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            DELETE /v1/receipts/{id}              | 401  401  401  403   204  404  404  404  404  404  403  403  403  403  403
            GET /v1/holiday-balance               | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/holidays                      | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            POST /v1/holidays/quotes              | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            POST /v1/holidays/quotes in place of leave | 401  401  401  403  200  404  404  404  404  404  403  403  403  403  403
            GET /v1/holidays/{id}                 | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            PUT /v1/holidays/{id}                 | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            DELETE /v1/holidays/{id}              | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            GET /v1/public-holidays               | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/absence-types                 | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/payslips                      | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/payslips/{id}                 | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            GET /v1/approvals                     | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/approvals/{id}                | 401  401  401  403   200  404  200  404  200  404  403  403  403  403  403
            PUT /v1/approvals/{id}/decision       | 401  401  401  403   403  404  200  404  200  404  403  403  403  403  403
            GET /v1/approvals/{id} of leave       | 401  401  401  403  200  404  200  404  200  404  403  403  403  403  403
            PUT /v1/approvals/{id}/decision of leave | 401  401  401  403  403  404  200  404  200  404  403  403  403  403  403
            GET /v1/approvals/{id} of a leave entry | 401  401  401  403  200  404  200  404  200  404  403  403  403  403  403
            PUT /v1/approvals/{id}/decision of a leave entry | 401  401  401  403  403  404  200  404  200  404  403  403  403  403  403
            GET /v1/delegations/{id}              | 401  401  401  403   404  404  200  404  404  404  403  403  403  403  403
            PUT /v1/delegations/{id}              | 401  401  401  403   404  404  200  404  404  404  403  403  403  403  403
            DELETE /v1/delegations/{id}           | 401  401  401  403   404  404  204  404  404  404  403  403  403  403  403
            GET /v1/payroll-runs/{id}             | 401  401  401  403   403  403  403  403  403  403  404  403  403  403  403
            PUT /v1/payroll-runs/{id}             | 401  401  401  403   403  403  403  403  403  403  422  403  403  403  403
            PUT /v1/payroll-runs/{id}/publication | 401  401  401  403   403  403  403  403  403  403  404  403  403  403  403
            GET /v1/staff-imports/{id}            | 401  401  401  403   403  403  403  403  403  403  403  403  404  403  403
            PUT /v1/staff-imports/{id}            | 401  401  401  403   403  403  403  403  403  403  403  403  422  403  403
            GET /v1/exchange-rates                | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/exchange-rate-imports/{id}    | 401  401  401  403   403  403  403  403  403  403  403  404  403  403  403
            PUT /v1/exchange-rate-imports/{id}    | 401  401  401  403   403  403  403  403  403  403  403  422  403  403  403
            GET /v1/audit-samples                 | 401  401  401  403   403  403  403  403  403  403  403  403  403  200  403
            GET /v1/audit-samples/{id}            | 401  401  401  403   403  403  403  403  403  403  403  403  403  404  403
            PUT /v1/audit-samples/{id}            | 401  401  401  403   403  403  403  403  403  403  403  403  403  201  403
            GET /v1/audit-samples/{id}/claims/{claimId} | 401 401 401 403 403 403 403 403 403 403 403 403 403 404  403
            GET /v1/audit-samples/{id}/claims/{claimId}/receipts/{receiptId} | 401 401 401 403 403 403 403 403 403 403 403 403 403 404  403
            GET /v1/audit-samples/{id}/claims/{claimId}/outcome | 401 401 401 403 403 403 403 403 403 403 403 403 403 404  403
            PUT /v1/audit-samples/{id}/claims/{claimId}/outcome | 401 401 401 403 403 403 403 403 403 403 403 403 403 404  403
            GET /v1/receipts/{id}/thumbnail       | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            GET /v1/expense-payments              | 401  401  401  403   403  403  403  403  403  403  403  200  403  403  403
            GET /v1/payment-batches               | 401  401  401  403   403  403  403  403  403  403  403  200  403  403  403
            GET /v1/payment-batches/{id}          | 401  401  401  403   403  403  403  403  403  403  403  200  403  403  403
            PUT /v1/payment-batches/{id}          | 401  401  401  403   403  403  403  403  403  403  403  200  403  403  403
            GET /v1/rate-top-ups/due              | 401  401  401  403   403  403  403  403  403  403  403  400  403  403  403
            GET /v1/rate-top-ups/{id}             | 401  401  401  403   403  403  403  403  403  403  403  404  403  403  403
            PUT /v1/rate-top-ups/{id}             | 401  401  401  403   403  403  403  403  403  403  403  201  403  403  403
            PUT /v1/payment-batches/{id}/acknowledgement | 401  401  401  403   403  403  403  403  403  403  403  200  403  403  403
            GET /v1/receipts/{id}/reading         | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            POST /v1/public-holiday-imports/checks | 401 401  401  403   403  403  403  403  403  403  403  403  403  403  400
            GET /v1/public-holiday-imports/{id}   | 401  401  401  403   403  403  403  403  403  403  403  403  403  403  200
            PUT /v1/public-holiday-imports/{id}   | 401  401  401  403   403  403  403  403  403  403  403  403  403  403  400
            GET /v1/team-calendar                 | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/working-from-home             | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            PUT /v1/working-from-home             | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/calendar-feed                 | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            PUT /v1/calendar-feed                 | 401  401  401  403   200  412  412  412  412  412  403  403  403  403  403
            DELETE /v1/calendar-feed              | 401  401  401  403   204  404  404  404  404  404  403  403  403  403  403
            GET /v1/calendar-feeds/{secret}.ics   | 200  200  200  200   200  200  200  200  200  200  200  200  200  200  200
            GET /v1/leave-entries                 | 401  401  401  403   200  200  200  200  200  200  403  403  403  403  403
            GET /v1/leave-entries/{id}            | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            PUT /v1/leave-entries/{id}            | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            DELETE /v1/leave-entries/{id}         | 401  401  401  403   200  404  404  404  404  404  403  403  403  403  403
            GET /v1/carry-overs                   | 401  401  401  403   403  403  403  403  403  403  403  403  403  403  200
            POST /v1/carry-overs/checks           | 401  401  401  403   403  403  403  403  403  403  403  403  403  403  200
            GET /v1/carry-overs/{id}              | 401  401  401  403   403  403  403  403  403  403  403  403  403  403  200
            PUT /v1/carry-overs/{id}              | 401  401  401  403   403  403  403  403  403  403  403  403  403  403  200
            DELETE /v1/carry-overs/{id}           | 401  401  401  403   403  403  403  403  403  403  403  403  403  403  200
            """;

    @Inject
    PublishedHolidays published;

    @AfterEach
    void restore() {
        ReleasedHolidays.restore(published);
    }

    @Test
    void every_operation_is_in_the_table() {
        Set<String> named =
                rows().keySet().stream().map(WhoMayTest::operationOf).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(Contract.operations()), new TreeSet<>(named));
    }

    @ParameterizedTest
    @MethodSource("rowNames")
    void the_table_holds(String row) {
        Map<Persona, Integer> answers = new TreeMap<>();
        for (Persona persona : Persona.values()) {
            answers.put(persona, status(row, persona));
        }
        assertEquals(rows().get(row), answers);
    }

    private static int status(String row, Persona persona) {
        Cast cast = Cast.assembled();
        String operation = operationOf(row);
        String path = operation.substring(operation.indexOf(' ') + 1);
        Thing thing = thing(path, row, cast);
        String token = persona.token(cast);
        RequestSpecification request = token == null ? Api.anyone() : Api.withToken(token);
        if (thing != null && thing.tag() != null) {
            request.header("If-Match", thing.tag());
        }
        prepare(request, operation, cast);
        if (row.endsWith(" in place of leave")) {
            request.queryParam("replaces", cast.leave().id());
        }
        String url = thing == null
                ? path
                : path.replaceFirst("/v1/[^/]+/\\{(id|secret)}(\\.ics)?", thing.path())
                        .replace("{claimId}", Api.newId().toString())
                        .replace("{receiptId}", Api.newId().toString());
        return request.request(operation.substring(0, operation.indexOf(' ')), url)
                .statusCode();
    }

    /** Without the kind of thing that a row may name at its end. */
    private static String operationOf(String row) {
        String[] words = row.split(" ", -1);
        return words[0] + " " + words[1];
    }

    private static String kindOf(String row) {
        return row.substring(operationOf(row).length()).strip();
    }

    /** What the path names; null for a list. */
    static Thing thing(String path, String row, Cast cast) {
        if (!path.contains("{id}") && !path.startsWith("/v1/calendar-feed")) {
            return null;
        }
        return switch (path.split("/", -1)[2]) {
            case "calendar-feed" -> new Thing(path, cast.calendarFeed().tag());
            case "calendar-feeds" -> new Thing(cast.calendarFeed().path(), null);
            case "expense-claims" -> cast.claim(row.equals("DELETE /v1/expense-claims/{id}/submission"));
            case "favourite-routes" -> cast.route();
            case "receipts" -> cast.receipt();
            case "holidays" -> cast.leave();
            case "leave-entries" -> cast.leaveEntry();
            case "payslips" -> cast.payslip();
            case "approvals" -> cast.approval(kindOf(row));
            case "delegations" -> cast.delegation();
            case "payment-batches" -> cast.paymentBatch();
            case "carry-overs" -> Cast.carryOver();
            case "public-holiday-imports" -> row.startsWith("GET") ? Cast.publicHolidayImport() : unknown(path);
            default -> unknown(path);
        };
    }

    private static Thing unknown(String path) {
        return new Thing(path.replaceFirst("/v1/([^/]+)/.*", "/v1/$1/") + Api.newId(), null);
    }

    private static void prepare(RequestSpecification request, String operation, Cast cast) {
        String json = "application/json";
        switch (operation) {
            case "PUT /v1/expense-claims/{id}", "POST /v1/expense-claims/checks" ->
                request.contentType(json).body(Cast.claimBody(false));
            case "PUT /v1/holidays/{id}", "POST /v1/holidays/quotes" ->
                request.contentType(json).body(Cast.leaveBody());
            case "PUT /v1/leave-entries/{id}" -> request.contentType(json).body(Cast.leaveEntryBody());
            case "PUT /v1/approvals/{id}/decision" -> request.contentType(json).body("{\"decision\": \"APPROVED\"}");
            case "PUT /v1/delegations/{id}" -> request.contentType(json).body(cast.delegationBody());
            case "PUT /v1/rate-top-ups/{id}" ->
                request.contentType(json)
                        .body("{\"department\": \"DFT\", \"from\": \"2026-04-06\", \"to\": \"2026-05-21\"}");
            case "PUT /v1/payment-batches/{id}" ->
                request.contentType(json).body(Finance.order(cast.self().department(), "SALARY"));
            case "PUT /v1/payment-batches/{id}/acknowledgement" ->
                request.contentType(json).body(Finance.allPaid());
            case "PUT /v1/receipts/{id}" -> request.contentType("image/jpeg").body(Cast.PICTURE);
            case "PUT /v1/audit-samples/{id}" ->
                request.contentType(json)
                        .body("{\"department\": \"NE\", \"from\": \"2026-10-01\", \"to\": \"2026-10-31\"}");
            case "PUT /v1/audit-samples/{id}/claims/{claimId}/outcome" ->
                request.contentType(json).body("{\"outcome\": \"IN_ORDER\"}");
            case "PUT /v1/payroll-runs/{id}" ->
                request.contentType("application/x-ndjson").body("{}\n".getBytes(StandardCharsets.UTF_8));
            case "PUT /v1/calendar-feed" -> request.contentType(json).body(Cast.feedBody());
            case "PUT /v1/working-from-home" ->
                request.contentType(json).body("{\"weekdays\": [\"MONDAY\"], \"atHomeOn\": [], \"atWorkOn\": []}");
            case "GET /v1/expense-claims/{id}/copy" -> request.queryParam("date", "2026-11-13");
            case "PUT /v1/favourite-routes/{id}" -> request.contentType(json).body(Cast.routeBody());
            case "GET /v1/favourite-routes/{id}/journeys" ->
                request.queryParam("from", "2026-11-02").queryParam("to", "2026-11-13");
            case "GET /v1/exchange-rates" -> request.queryParam("currency", "EUR");
            case "PUT /v1/exchange-rate-imports/{id}" ->
                request.contentType("text/csv").body("date\n".getBytes(StandardCharsets.UTF_8));
            case "PUT /v1/carry-overs/{id}", "POST /v1/carry-overs/checks" ->
                request.contentType(json).body(Cast.carryOverBody());
            case "PUT /v1/staff-imports/{id}" ->
                request.contentType("text/csv").body("staff_number\n".getBytes(StandardCharsets.UTF_8));
            case "PUT /v1/public-holiday-imports/{id}", "POST /v1/public-holiday-imports/checks" ->
                request.contentType(json).body("{}");
            default -> {}
        }
    }

    static Set<String> rowNames() {
        return rows().keySet();
    }

    private static Map<String, Map<Persona, Integer>> rows() {
        return TABLE.lines()
                .skip(1)
                .map(row -> row.split("\\|", -1))
                .collect(Collectors.toMap(
                        row -> row[0].strip(), row -> statuses(row[1]), WhoMayTest::oneOnly, LinkedHashMap::new));
    }

    private static Map<Persona, Integer> oneOnly(Map<Persona, Integer> row, Map<Persona, Integer> again) {
        throw new IllegalStateException("Two rows have one name: " + row + " and " + again);
    }

    private static Map<Persona, Integer> statuses(String cells) {
        int[] statuses = Arrays.stream(cells.strip().split("\\s+", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        Map<Persona, Integer> row = new TreeMap<>();
        for (Persona persona : Persona.values()) {
            row.put(persona, statuses[persona.ordinal()]);
        }
        return row;
    }
}
