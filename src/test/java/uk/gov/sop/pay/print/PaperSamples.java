package uk.gov.sop.pay.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import uk.gov.sop.local.data.OperatingModelFile;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.slips.PayslipView;
import uk.gov.sop.pay.slips.ShownPayslips;
import uk.gov.sop.shared.Json;

/** Payslips to print, from the barest to the worst. */
final class PaperSamples {

    private static final PrintedPayslip PRINTED = new PrintedPayslip(new Printing(new Typefaces()), labels());

    private PaperSamples() {}

    static byte[] print(PayslipView payslip, Language language) {
        return PRINTED.print(payslip, language);
    }

    static byte[] print(ObjectNode payslip, Language language) {
        return print(ShownPayslips.of(payslip, language), language);
    }

    static Labels labels() {
        try {
            return new Labels(
                    Json.mapper().treeToValue(OperatingModelFile.read("pay-paper.json"), Labels.Content.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A month with something of everything; its sums do not matter here. */
    static ObjectNode full() {
        ObjectNode payslip =
                PaySamples.april("CO100001").put("taxCode", "S1257L M1").put("pensionRate", 545);
        payslip.put("taxBasis", "WEEK1_MONTH1").put("weekMinutes", 2250);
        ArrayNode payments = payslip.withArray("/payments");
        payment(payments, "Overtime", 15_750)
                .put("units", 7.5)
                .put("rate", 2_100)
                .put("unit", "HOURS");
        payment(payments, "Pay award arrears", 12_345).put("periodOf", "2026-02");
        payment(payments, "Pay award arrears", 12_345).put("periodOf", "2026-03");
        payment(payments, "Expenses paid with salary", 8_120)
                .put("taxable", false)
                .put("niable", false)
                .putObject("source")
                .put("kind", "EXPENSE_CLAIM")
                .put("id", "0192e000-0000-7000-8000-000000000002");
        payment(payments, "Strike 11 March", -14_231);
        ArrayNode deductions = payslip.withArray("/deductions");
        deduction(deductions, "STUDENT_LOAN", "Student loan plan 4", 2_400);
        deduction(deductions, "OTHER", "Trade union subscription", 1_450);
        deduction(deductions, "OTHER", "Season ticket loan", 15_000).put("balance", 165_000);
        deduction(deductions, "OTHER", "XB 17", 500);
        payslip.withArray("/netPayments")
                .addObject()
                .put("method", "BACS")
                .put("account", "****0071")
                .put("amount", 10_000);
        return payslip;
    }

    /** As much as can be sent. */
    static ObjectNode huge() {
        ObjectNode payslip = PaySamples.april("CO100001").put("message", "A long message to read. ".repeat(20));
        ArrayNode payments = payslip.withArray("/payments").removeAll();
        ArrayNode deductions = payslip.withArray("/deductions").removeAll();
        for (int i = 0; i < 50; i++) {
            payment(payments, words("Payment " + i), 10_000_000_000L)
                    .put("units", 123_456.789)
                    .put("rate", 10_000_000_000L)
                    .put("unit", "MILES")
                    .put("periodOf", "2025-09");
            deduction(deductions, "OTHER", words("Deduction " + i), -10_000_000_000L)
                    .put("balance", 9_999_999_999L);
        }
        return payslip;
    }

    /** What payroll could send and no font has: pictures, Chinese, Arabic, Hebrew, invisible signs, no space at all. */
    static ObjectNode odd() {
        ObjectNode payslip =
                PaySamples.april("CO100001").put("message", "Thank you 👩‍👩‍👧 \u202Eesrever\u202C <b>&amp; 谢谢");
        ArrayNode payments = payslip.withArray("/payments");
        payment(payments, "Bonus 🎉 for 谢谢", 100);
        payment(payments, "תוספת שכר 2026", 200);
        payment(payments, "علاوة", 300);
        payment(payments, "\u200B\u00AD\u2028", 400);
        payment(payments, "W".repeat(100), 500);
        payment(payments, "Cyflog w\u0302 y\u0302 ŵ ŷ", 600);
        return payslip;
    }

    /** Nothing that may be left out. */
    static ObjectNode minimal() {
        ObjectNode payslip = PaySamples.april("CO100001").put("taxCode", "NT").put("message", (String) null);
        payslip.withArray("/deductions").removeAll();
        payslip.withArray("/netPayments").removeAll();
        return payslip;
    }

    private static ObjectNode payment(ArrayNode payments, String description, long amount) {
        return payments.addObject()
                .put("description", description)
                .put("amount", amount)
                .put("taxable", true)
                .put("niable", true);
    }

    private static ObjectNode deduction(ArrayNode deductions, String kind, String description, long amount) {
        return deductions
                .addObject()
                .put("kind", kind)
                .put("description", description)
                .put("amount", amount);
    }

    private static String words(String start) {
        return (start
                        + " and many more words than anybody would ever want to read on a payslip of one single month here")
                .substring(0, 100);
    }
}
