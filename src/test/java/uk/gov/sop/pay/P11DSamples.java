package uk.gov.sop.pay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import uk.gov.sop.pay.yearly.P11D;

/** P11Ds that add up, for tests to break. */
public final class P11DSamples {

    private P11DSamples() {}

    /** Medical insurance of £840 of which £120 was made good, and a car. */
    public static ObjectNode p11d(String staffNumber) {
        return PaySamples.tree("""
                {"staffNumber":"%s","niNumber":"AB123456C","benefits":[
                {"section":"I","description":"Private medical insurance","cost":84000,"madeGood":12000,
                "cashEquivalent":72000},
                {"section":"F","description":"Car for private use","cashEquivalent":318000}],
                "total":390000}""".formatted(staffNumber));
    }

    public static P11D read(ObjectNode p11d) {
        try {
            return PaySamples.JSON.treeToValue(p11d, P11D.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A file whose header agrees with its P11Ds. */
    public static String run(String department, int taxYear, ObjectNode... p11ds) {
        return P60Samples.run(header(department, taxYear, p11ds), p11ds);
    }

    public static ObjectNode header(String department, int taxYear, ObjectNode... p11ds) {
        ObjectNode header = P60Samples.header(department, taxYear).put("kind", "P11D");
        header.put("documents", p11ds.length)
                .putObject("totals")
                .put(
                        "cashEquivalent",
                        Arrays.stream(p11ds)
                                .mapToLong(p11d -> p11d.at("/total").asLong())
                                .sum());
        return header;
    }
}
