package uk.gov.sop.pay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Collectors;
import uk.gov.sop.pay.yearly.P60;

/** P60s that add up, for tests to break. */
public final class P60Samples {

    /** The last tax year that has ended on the day of the tests: 2025/26. */
    public static final int YEAR = 2025;

    private P60Samples() {}

    /** £40,000 a year, 1257L, letter A and no pension: HMRC's case, with a job before it and a student loan. */
    public static ObjectNode p60(String staffNumber) {
        return PaySamples.tree("""
                {"staffNumber":"%s","niNumber":"AB123456C","taxCode":"1257L","taxBasis":"CUMULATIVE",
                "previousEmployments":{"pay":0,"tax":0},
                "thisEmployment":{"pay":4000000,"tax":548420},
                "total":{"pay":4000000,"tax":548420},
                "nationalInsurance":[{"letter":"A","atLowerLimit":6500,"toPrimaryThreshold":6070,"toUpperLimit":27430,
                "contributions":219440}],
                "statutoryPay":[{"kind":"PATERNITY","amount":37488}],
                "studentLoan":1037,"postgraduateLoan":0}""".formatted(staffNumber));
    }

    public static P60 read(ObjectNode p60) {
        try {
            return PaySamples.JSON.treeToValue(p60, P60.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A file whose header agrees with its P60s. */
    public static String run(String department, int taxYear, ObjectNode... p60s) {
        return run(header(department, taxYear, p60s), p60s);
    }

    public static String run(ObjectNode header, ObjectNode... p60s) {
        return header + "\n" + Arrays.stream(p60s).map(ObjectNode::toString).collect(Collectors.joining("\n"));
    }

    public static ObjectNode header(String department, int taxYear, ObjectNode... p60s) {
        ObjectNode header = PaySamples.JSON
                .createObjectNode()
                .put("kind", "P60")
                .put("department", department)
                .put("employer", "Employer of " + department)
                .put("payeReference", "120/" + department + "12345")
                .put("taxYear", taxYear)
                .put("documents", p60s.length);
        header.putArray("employerAddress").add("1 Test Street").add("London");
        header.putObject("totals")
                .put("pay", sum("/thisEmployment/pay", p60s))
                .put("tax", sum("/thisEmployment/tax", p60s))
                .put("ni", Arrays.stream(p60s).mapToLong(p -> read(p).ni()).sum())
                .put("studentLoan", sum("/studentLoan", p60s))
                .put("postgraduateLoan", sum("/postgraduateLoan", p60s));
        return header;
    }

    private static long sum(String pointer, ObjectNode... p60s) {
        return Arrays.stream(p60s).mapToLong(p -> p.at(pointer).asLong()).sum();
    }
}
