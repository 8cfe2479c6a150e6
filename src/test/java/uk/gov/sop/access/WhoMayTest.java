package uk.gov.sop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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
import uk.gov.sop.pay.looks.Officers;
import uk.gov.sop.pay.retention.LegalHolding;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Contract;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/**
 * Who may do what to the things of {@code self}: every operation of the contract against everyone who might try. An
 * operation that is not in the table ({@code who-may.txt}) fails the build, and several rows of one say at their end what
 * they are about. A list answers each with their own, and a quote or a check is the caller's own too.
 */
@QuarkusTest
class WhoMayTest {

    /** A row in which all staff are payroll officers too. */
    private static final String OFFICERS = " by payroll officers";

    /** A row in which all staff have just signed in with a second factor. */
    private static final String STEPPED_UP = " with a second factor";

    /** A row in which all staff look after pay records too. */
    private static final String RECORDS = " by pay records officers";

    /** A row in which something is asked for in place of leave that there is. */
    static final String IN_PLACE = " in place of leave";

    @Inject
    PublishedHolidays published;

    @AfterEach
    void restore() {
        ReleasedHolidays.restore(published);
    }

    @Test
    void every_operation_is_in_the_table() {
        Set<String> named = WhoMayTable.rows().keySet().stream()
                .map(WhoMayTest::operationOf)
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(Contract.operations()), new TreeSet<>(named));
    }

    @ParameterizedTest
    @MethodSource("rowNames")
    void the_table_holds(String row) {
        Map<Persona, Integer> answers = new TreeMap<>();
        Staged staged = Staged.of(row);
        for (Persona persona : Persona.values()) {
            int status = status(row, persona, staged);
            answers.put(persona, status);
            staged = staged.after(status, row);
        }
        assertEquals(WhoMayTable.rows().get(row), answers);
    }

    static String pathOf(String row) {
        String operation = operationOf(row);
        return operation.substring(operation.indexOf(' ') + 1);
    }

    private static int status(String row, Persona persona, Staged staged) {
        Cast cast = staged.cast();
        Thing thing = staged.thing();
        String operation = operationOf(row);
        String path = pathOf(row);
        String token = persona.token(cast, signIn(row), more(row));
        RequestSpecification request = token == null ? Api.anyone() : Api.withToken(token);
        if (thing != null && thing.tag() != null) {
            request.header("If-Match", thing.tag());
        }
        prepare(request, operation, cast, thing);
        if (row.endsWith(IN_PLACE)) {
            request.queryParam("replaces", cast.leave().id());
        }
        String url = thing == null
                ? path
                : path.replaceFirst("/v1/[^/]+/\\{(id|secret|taxYear)}(\\.ics)?", thing.path())
                        .replace("{claimId}", Api.newId().toString())
                        .replace("{receiptId}", Api.newId().toString())
                        .replaceFirst("\\{(message|answer)Id}", Api.newId().toString())
                        .replace("{payslipId}", cast.payslipId(path));
        return request.request(operation.substring(0, operation.indexOf(' ')), url)
                .statusCode();
    }

    private static Persona.SignIn signIn(String row) {
        return row.endsWith(STEPPED_UP)
                ? (subject, scopes) -> Tokens.steppedUp(subject, scopes, TestClock.now())
                : Tokens::of;
    }

    /** The scope that everybody has besides their own. */
    private static String more(String row) {
        if (row.endsWith(RECORDS)) {
            return " " + LegalHolding.SCOPE;
        }
        return row.endsWith(OFFICERS) ? " " + Officers.SCOPE : "";
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
        if (!path.contains("{") && !path.startsWith("/v1/calendar-feed")) {
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
            case "p60s" -> cast.p60();
            case "p11ds" -> cast.p11d();
            case "approvals" -> cast.approval(kindOf(row));
            case "delegations" -> cast.delegation();
            case "payment-batches" -> cast.paymentBatch();
            case "carry-overs" -> Cast.carryOver();
            case "pay-queries" -> cast.payQuery("/v1/pay-queries");
            case "pay-query-queue" -> cast.payQuery("/v1/pay-query-queue");
            case "legal-holds" -> row.startsWith("PUT") ? unknown(path) : cast.legalHold();
            case "pay-looks" -> row.startsWith("GET") ? cast.payLook() : unknown(path);
            case "public-holiday-imports" -> row.startsWith("GET") ? Cast.publicHolidayImport() : unknown(path);
            default -> unknown(path);
        };
    }

    private static Thing unknown(String path) {
        return new Thing(path.replaceFirst("/v1/([^/]+)/.*", "/v1/$1/") + Api.newId(), null);
    }

    private static void prepare(RequestSpecification request, String operation, Cast cast, Thing thing) {
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
            case "PUT /v1/payroll-runs/{id}/check", "PUT /v1/payroll-runs/{id}/approval" ->
                request.contentType(json).body("{\"fingerprint\": \"%s\"}".formatted("a".repeat(43)));
            case "PUT /v1/payroll-runs/{id}/publication" ->
                request.contentType(json).body("{}");
            case "PUT /v1/payroll-runs/{id}/withdrawal" ->
                request.contentType(json).body("{\"reason\": \"Sent too early\"}");
            case "PUT /v1/pay-queries/{id}" -> request.contentType(json).body(cast.payQueryBody());
            case "PUT /v1/pay-queries/{id}/messages/{messageId}" ->
                request.contentType(json).body("{\"text\": \"It is so.\"}");
            case "PUT /v1/pay-query-queue/{id}/answers/{answerId}" ->
                request.contentType(json).body(Cast.answerBody(thing));
            case "PUT /v1/pay-looks/{id}" -> request.contentType(json).body(Officers.body(cast.self()));
            case "PUT /v1/legal-holds/{id}" -> request.contentType(json).body(LegalHolding.on(cast.self()));
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
        return WhoMayTable.rows().keySet();
    }
}
