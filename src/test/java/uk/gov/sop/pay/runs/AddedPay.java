package uk.gov.sop.pay.runs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import uk.gov.sop.pay.PaySamples;

/** What is paid to somebody beside the sample of April, or in its place. */
record AddedPay(String staffNumber) {

    /** In pence of a month. */
    static final int RAISE = 5_000;

    /** £50 more salary, on which nothing is due. */
    ObjectNode better() {
        ObjectNode slip = PaySamples.april(staffNumber);
        ((ObjectNode) slip.at("/payments/0")).put("amount", 313_333);
        for (String figures : new String[] {"/thisPeriod", "/yearToDate"}) {
            slip.withObject(figures)
                    .put("gross", 313_333)
                    .put("taxable", 296_529)
                    .put("niable", 313_333);
        }
        slip.withObject("/totals").put("payments", 313_333).put("net", 237_906 + RAISE);
        ((ObjectNode) slip.at("/netPayments/0")).put("amount", 237_906 + RAISE);
        return slip;
    }

    /** An addition on which nothing is due. */
    ObjectNode bonus(int pence) {
        ObjectNode slip = PaySamples.april(staffNumber);
        slip.putArray("payments")
                .addObject()
                .put("description", "Performance award")
                .put("amount", pence)
                .put("taxable", true)
                .put("niable", true);
        slip.putArray("deductions");
        slip.withObject("/totals").put("payments", pence).put("deductions", 0).put("net", pence);
        ((ObjectNode) slip.at("/netPayments/0")).put("amount", pence);
        slip.withObject("/thisPeriod")
                .put("gross", pence)
                .put("taxable", pence)
                .put("niable", pence)
                .put("tax", 0)
                .put("ni", 0)
                .put("pension", 0);
        return plus(slip, pence);
    }

    /** The regular one of May, in a year in which so much was added. */
    ObjectNode may(int added) {
        return plus(PaySamples.may(staffNumber), added);
    }

    /** A payslip with a deduction more, so that so much less is paid. */
    static ObjectNode less(ObjectNode slip, long pence) {
        slip.withArray("/deductions")
                .addObject()
                .put("kind", "OTHER")
                .put("description", "Recovery of a loan")
                .put("amount", pence);
        ObjectNode totals = slip.withObject("/totals");
        totals.put("deductions", totals.get("deductions").asLong() + pence);
        totals.put("net", totals.get("net").asLong() - pence);
        ((ObjectNode) slip.at("/netPayments/0")).put("amount", totals.get("net").asLong());
        return slip;
    }

    private static ObjectNode plus(ObjectNode slip, int added) {
        for (String figure : new String[] {"gross", "taxable", "niable"}) {
            slip.withObject("/yearToDate")
                    .put(figure, slip.at("/yearToDate/" + figure).asLong() + added);
        }
        return slip;
    }
}
