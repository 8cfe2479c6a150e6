package uk.gov.sop.local.data.pay;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import uk.gov.sop.local.data.DemoInDatabase;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;

/** The made-up P60s as a payroll sends them, once the payslips that they must agree with are there. */
final class SentP60s {

    private SentP60s() {}

    static void passTheChecksOfARun() {
        Map<String, List<MadeP60>> runs = runs();
        assertEquals(3 * 2, runs.size());
        for (List<MadeP60> run : runs.values()) {
            UUID id = Api.newId();
            Payroll.put(id, file(run)).statusCode(201).body("payslips", equalTo(run.size()));
            String report = Payroll.client()
                    .get("/v1/payroll-runs/" + id + "/report")
                    .then()
                    .extract()
                    .asString();
            // People of other tests, who are in the same departments, may well have none.
            assertTrue(report.lines().allMatch(line -> line.contains("P60_MISSING")), report);
        }
    }

    private static Map<String, List<MadeP60>> runs() {
        Map<String, List<MadeP60>> runs = new TreeMap<>();
        long[] noExpenses = new long[DemoInDatabase.ALMANAC.payDays().size()];
        for (Colleague person : DemoInDatabase.people()) {
            PayHistory.told(person, DemoInDatabase.ALMANAC, noExpenses)
                    .p60s()
                    .forEach(p60 -> runs.computeIfAbsent(
                                    p60.taxYear() + p60.post().department(), run -> new ArrayList<>())
                            .add(p60));
        }
        return runs;
    }

    private static String file(List<MadeP60> run) {
        ObjectNode[] p60s = run.stream()
                .map(made -> (ObjectNode) PaySamples.JSON.valueToTree(made.sent()))
                .toArray(ObjectNode[]::new);
        return P60Samples.run(run.getFirst().post().department(), run.getFirst().taxYear(), p60s);
    }
}
