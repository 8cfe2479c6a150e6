package uk.gov.sop.pay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.TaxYear;

/** Payslips that add up, for tests to break. */
public final class PaySamples {

    public static final LocalDate APRIL = LocalDate.of(2026, 4, 30);
    public static final LocalDate MAY = LocalDate.of(2026, 5, 29);
    public static final ObjectMapper JSON = Json.mapper();

    private PaySamples() {}

    /** The worked example of the first period of 2026/27: £37,000 a year, 1257L, letter A, alpha pension. */
    public static ObjectNode april(String staffNumber) {
        return tree("""
                {"staffNumber":"%s","taxCode":"1257L","taxBasis":"CUMULATIVE","niNumber":"AB123456C","niLetter":"A",
                "annualSalary":3700000,"weekMinutes":2220,
                "payments":[{"description":"Salary","amount":308333,"taxable":true,"niable":true,"pensionable":true}],
                "deductions":[{"kind":"TAX","description":"PAYE income tax","amount":37340},
                {"kind":"NATIONAL_INSURANCE","description":"National Insurance","amount":16283},
                {"kind":"PENSION","description":"Pension: alpha","amount":16804}],
                "netPayments":[{"method":"BACS","account":"****4321","amount":237906}],
                "thisPeriod":{"gross":308333,"taxable":291529,"niable":308333,"tax":37340,"ni":16283,"pension":16804},
                "yearToDate":{"gross":308333,"taxable":291529,"niable":308333,"tax":37340,"ni":16283,"pension":16804},
                "totals":{"payments":308333,"deductions":70427,"net":237906},
                "message":"The pay award is included from this month."}""".formatted(staffNumber));
    }

    /** The same again a month later. */
    public static ObjectNode may(String staffNumber) {
        ObjectNode payslip = april(staffNumber);
        ObjectNode year = payslip.withObject("/yearToDate");
        payslip.get("thisPeriod")
                .properties()
                .forEach(figure ->
                        year.put(figure.getKey(), 2 * figure.getValue().asLong()));
        return payslip;
    }

    /** £14.50 less net pay, for one cause. */
    public static ObjectNode withUnion(ObjectNode slip) {
        slip.withArray("/deductions")
                .addObject()
                .put("kind", "OTHER")
                .put("description", "Trade union subscription")
                .put("amount", 1_450);
        slip.withObject("/totals").put("deductions", 71_877).put("net", 236_456);
        ((ObjectNode) slip.at("/netPayments/0")).put("amount", 236_456);
        return slip;
    }

    public static Payslip read(ObjectNode payslip) {
        try {
            return JSON.treeToValue(payslip, Payslip.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A file whose header agrees with its payslips. */
    public static String run(String department, LocalDate payDate, ObjectNode... payslips) {
        return header(department, payDate, payslips) + "\n"
                + Arrays.stream(payslips).map(ObjectNode::toString).collect(Collectors.joining("\n"));
    }

    public static ObjectNode header(String department, LocalDate payDate, ObjectNode... payslips) {
        ObjectNode header = JSON.createObjectNode()
                .put("department", department)
                .put("employer", "Employer of " + department)
                .put("payeReference", "120/" + department + "12345")
                .put("payDate", payDate.toString())
                .put("taxYear", TaxYear.of(payDate).startYear())
                .put("taxPeriod", TaxYear.periodOf(payDate))
                .put("payslips", payslips.length);
        ObjectNode totals = header.putObject("totals");
        for (String total : new String[] {"payments", "deductions", "net"}) {
            totals.put(total, sum("/totals/" + total, payslips));
        }
        for (String figure : new String[] {"gross", "tax", "ni"}) {
            totals.put(figure, sum("/thisPeriod/" + figure, payslips));
        }
        return header;
    }

    private static long sum(String pointer, ObjectNode... payslips) {
        return Arrays.stream(payslips).mapToLong(p -> p.at(pointer).asLong()).sum();
    }

    static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
