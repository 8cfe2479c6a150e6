package uk.gov.sop.local.data.pay;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import uk.gov.sop.local.data.DemoInDatabase;
import uk.gov.sop.local.data.Requests;
import uk.gov.sop.local.data.Sheets;
import uk.gov.sop.local.data.Table;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.claims.ClaimRows;
import uk.gov.sop.local.data.leave.LeaveRows;
import uk.gov.sop.shared.TaxYear;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Tokens;

/** A payroll sends the made-up payslips, run by run: every check passes, and what is kept is what is made up. */
@QuarkusTest
class PayslipsHttpTest {

    @Test
    void every_payslip_passes_the_checks_of_a_payroll_run() throws SQLException, IOException {
        Map<String, List<MadePayslip>> runs = runs();
        assertEquals(3 * 25, runs.size());
        for (List<MadePayslip> run : runs.values()) {
            UUID id = Api.newId();
            payroll()
                    .contentType("application/x-ndjson")
                    .body(file(run).getBytes(StandardCharsets.UTF_8))
                    .put("/v1/payroll-runs/" + id)
                    .then()
                    .statusCode(201)
                    .body("payslips", equalTo(run.size()));
            payroll().put("/v1/payroll-runs/" + id + "/publication").then().statusCode(200);
        }
        long sent = runs.values().stream().mapToInt(List::size).sum();
        assertEquals(sent, Staff.count("select count(*) from payslip where ni_number like 'ZX%'"));
        assertEquals(List.of(), differences());
        theLatestPayslipIsTheLastOnePaid();
    }

    private static void theLatestPayslipIsTheLastOnePaid() {
        Colleague amara = DemoInDatabase.CAST.named("amara.okafor");
        DemoInDatabase.as(amara)
                .get("/v1/payslips?limit=100")
                .then()
                .statusCode(200)
                .body("payslips.size()", equalTo(24))
                .body(
                        "payslips[0].payDate",
                        equalTo(DemoInDatabase.ALMANAC
                                .payDays()
                                .get(DemoInDatabase.ALMANAC.lastPaid())
                                .toString()));
    }

    /** By pay date first, as a payroll sends them. */
    private static Map<String, List<MadePayslip>> runs() {
        Map<String, List<MadePayslip>> runs = new TreeMap<>();
        Requests requests = new Requests(DemoInDatabase.CAST);
        LeaveRows leave = new LeaveRows(DemoInDatabase.ALMANAC, requests);
        ClaimRows claims = new ClaimRows(DemoInDatabase.ALMANAC, requests, (id, content) -> {});
        Sheets nowhere = new Sheets(table -> (bytes, length) -> {});
        StringBuilder scratch = new StringBuilder();
        for (Colleague person : DemoInDatabase.people()) {
            long[] expenses =
                    claims.write(person, new HashSet<>(leave.write(person, nowhere, scratch)), nowhere, scratch);
            for (MadePayslip payslip : PayHistory.of(person, DemoInDatabase.ALMANAC, expenses)) {
                String run = payslip.date() + payslip.post().department();
                runs.computeIfAbsent(run, r -> new ArrayList<>()).add(payslip);
            }
        }
        return runs;
    }

    private static String file(List<MadePayslip> run) {
        MadePayslip first = run.getFirst();
        StringBuilder file = new StringBuilder("""
                {"department":"%s","payDate":"%s","taxYear":%d,"taxPeriod":%d,"payslips":%d,"totals":{"payments":%d,\
                "deductions":%d,"net":%d,"gross":%d,"tax":%d,"ni":%d}}
                """.formatted(
                        first.post().department(),
                        first.date(),
                        TaxYear.of(first.date()).startYear(),
                        TaxYear.periodOf(first.date()),
                        run.size(),
                        sum(run, MadePayslip::totalPayments),
                        sum(run, MadePayslip::totalDeductions),
                        sum(run, MadePayslip::net),
                        sum(run, payslip -> payslip.thisPeriod().gross()),
                        sum(run, payslip -> payslip.thisPeriod().tax()),
                        sum(run, payslip -> payslip.thisPeriod().ni())));
        run.forEach(payslip -> file.append(payslip.line()).append('\n'));
        return file.toString();
    }

    private static long sum(List<MadePayslip> run, ToLongFunction<MadePayslip> figure) {
        return run.stream().mapToLong(figure).sum();
    }

    /** Between what the service kept and the rows that would have been copied, but for ids. */
    private static List<String> differences() throws SQLException, IOException {
        List<String> differences = new ArrayList<>();
        try (Connection connection = DemoInDatabase.connect();
                var statement = connection.createStatement()) {
            statement.execute("create temporary table payslip (like public.payslip) on commit drop");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            Table.PAYSLIP.copy(""),
                            new ByteArrayInputStream(DemoInDatabase.rows().get(Table.PAYSLIP)));
            var rows = statement.executeQuery("""
                    with made as (select to_jsonb(payslip) - 'id' - 'run_id' as row from pg_temp.payslip),
                         kept as (select to_jsonb(payslip) - 'id' - 'run_id' as row from public.payslip
                                  where person_id in (select person_id from pg_temp.payslip))
                    (select 'made', row from made except select 'made', row from kept) union all
                    (select 'kept', row from kept except select 'kept', row from made) limit 4""");
            while (rows.next()) {
                differences.add(rows.getString(1) + ": " + rows.getString(2));
            }
        }
        return differences;
    }

    private static RequestSpecification payroll() {
        return Api.withToken(Tokens.of("payroll", "payroll-runs:write"));
    }
}
