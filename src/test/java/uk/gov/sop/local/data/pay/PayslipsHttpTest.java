package uk.gov.sop.local.data.pay;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import uk.gov.sop.local.data.DemoInDatabase;
import uk.gov.sop.local.data.OpenedPay;
import uk.gov.sop.local.data.Requests;
import uk.gov.sop.local.data.Sheets;
import uk.gov.sop.local.data.Table;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.claims.ClaimRows;
import uk.gov.sop.local.data.leave.LeaveRows;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.shared.TaxYear;
import uk.gov.sop.shared.sealing.DataKeys;
import uk.gov.sop.testsupport.Api;

/** A payroll sends the made-up payslips, run by run: every check passes, and what is kept is what is made up. */
@QuarkusTest
class PayslipsHttpTest {

    @Inject
    DataKeys keys;

    @Test
    void every_payslip_passes_the_checks_of_a_payroll_run() throws SQLException, IOException {
        Map<String, List<MadePayslip>> runs = runs();
        assertEquals(3 * 25, runs.size());
        for (List<MadePayslip> run : runs.values()) {
            UUID id = Api.newId();
            Payroll.put(id, file(run)).statusCode(201).body("payslips", equalTo(run.size()));
            Payroll.publish(id).statusCode(200);
        }
        long sent = runs.values().stream().mapToInt(List::size).sum();
        assertTrue(sent > 1_400, sent + " payslips");
        whatIsKeptIsWhatWouldHaveBeenCopied();
        theLatestPayslipIsTheLastOnePaid();
        SentYearly.passTheChecksOfARun();
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
                {"department":"%s","employer":"%s","payeReference":"%s","payDate":"%s","taxYear":%d,"taxPeriod":%d,"payslips":%d,"totals":{"payments":%d,\
                "deductions":%d,"net":%d,"gross":%d,"tax":%d,"ni":%d}}
                """.formatted(
                        first.post().department(),
                        Employers.name(first.post().department()),
                        Employers.payeReference(first.post().department()),
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

    /** What is copied is sealed with the key of this machine, and opens with the keys of the application. */
    private void whatIsKeptIsWhatWouldHaveBeenCopied() throws SQLException, IOException {
        OpenedPay opened = new OpenedPay(keys::byId);
        byte[] made = DemoInDatabase.rows().get(Table.PAYSLIP);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (Connection connection = DemoInDatabase.connect()) {
            String people = DemoInDatabase.people().stream()
                    .map(person -> "'" + person.id() + "'")
                    .collect(Collectors.joining(", "));
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select id, run_id, person_id, department, pay_date, tax_year, tax_period, key_id,"
                                    + " figures, body from payslip where person_id in (" + people + ")) to stdout",
                            kept);
        }
        assertEquals(opened.withoutIds(made), opened.withoutIds(kept.toByteArray()));
    }
}
