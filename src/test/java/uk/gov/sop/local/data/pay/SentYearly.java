package uk.gov.sop.local.data.pay;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import uk.gov.sop.local.data.DemoInDatabase;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.pay.P11DSamples;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;

/** The made-up P60s and P11Ds as a payroll sends them, once the payslips that P60s must agree with are there. */
final class SentYearly {

    private SentYearly() {}

    static void passTheChecksOfARun() {
        Map<String, List<MadeYearly>> p60s = runs(PayHistory.Told::p60s);
        assertEquals(3 * 2, p60s.size());
        // People of other tests, who are in the same departments, may well have none.
        p60s.values().forEach(run -> assertTaken(run, "P60_MISSING", P60Samples::run));
        Map<String, List<MadeYearly>> p11ds = runs(told -> told.p11ds(DemoInDatabase.ALMANAC.today()));
        assertEquals(Set.of("2024CO", "2025CO"), p11ds.keySet());
        p11ds.values().forEach(run -> assertTaken(run, "EMPLOYER_ADDRESS_MISSING", P11DSamples::run));
    }

    /** A file of documents of a department and a tax year. */
    private interface Format {
        String file(String department, int taxYear, ObjectNode... documents);
    }

    private static void assertTaken(List<MadeYearly> run, String warning, Format format) {
        UUID id = Api.newId();
        ObjectNode[] documents = run.stream()
                .map(made -> (ObjectNode) PaySamples.JSON.valueToTree(made.sent()))
                .toArray(ObjectNode[]::new);
        MadeYearly first = run.getFirst();
        Payroll.put(id, format.file(first.post().department(), first.taxYear(), documents))
                .statusCode(201)
                .body("payslips", equalTo(run.size()));
        String report = Payroll.client()
                .get("/v1/payroll-runs/" + id + "/report")
                .then()
                .extract()
                .asString();
        assertTrue(report.lines().allMatch(line -> line.contains(warning)), report);
    }

    private static Map<String, List<MadeYearly>> runs(Function<PayHistory.Told, List<? extends MadeYearly>> documents) {
        Map<String, List<MadeYearly>> runs = new TreeMap<>();
        long[] noExpenses = new long[DemoInDatabase.ALMANAC.payDays().size()];
        for (Colleague person : DemoInDatabase.people()) {
            documents
                    .apply(PayHistory.told(person, DemoInDatabase.ALMANAC, noExpenses))
                    .forEach(made -> runs.computeIfAbsent(
                                    made.taxYear() + made.post().department(), run -> new ArrayList<>())
                            .add(made));
        }
        return runs;
    }
}
