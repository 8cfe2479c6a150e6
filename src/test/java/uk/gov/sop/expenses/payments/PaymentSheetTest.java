package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.shared.Money;

class PaymentSheetTest {

    private static final String ID = PaymentSamples.FIRST.toString();

    private final BatchedPayment withSalary = new BatchedPayment(
            PaymentSamples.FIRST,
            "CO100001",
            "Evans, Siân \"Dr\"",
            null,
            Money.pence(123_450),
            Money.pence(5),
            "B429BDCA",
            List.of(
                    new TaxedLine(0, ExpenseKind.CAR_MILEAGE, LocalDate.of(2026, 11, 2), 6_000, 5_998L, 2, null),
                    new TaxedLine(2, ExpenseKind.SUBSISTENCE, LocalDate.of(2026, 11, 3), 1_003, 1_000L, 3, null)),
            null);

    @Test
    void payroll_gets_no_bank_details() {
        assertEquals("""
                payment_id,staff_number,name,cost_centre,amount,taxable_amount,currency,reference,taxable_lines\r
                %s,CO100001,"Evans, Siân ""Dr""\",,1234.50,0.05,GBP,B429BDCA,\
                "Line 1, Miles in your own car or van, 2 November 2026: pays £0.02 more than the £59.98 that HMRC lets be \
                paid tax-free; that part is taxed with pay (HMRC EIM31225) | Line 3, Meals while travelling, at the scale \
                rate, 3 November 2026: pays £0.03 more than the £10.00 that HMRC lets be paid tax-free; that part is \
                taxed with pay (HMRC EIM30240)"\r
                """.formatted(ID), PaymentSamples.csv(PaymentMethod.SALARY, List.of(withSalary)));
        assertFalse(PaymentSamples.csv(PaymentMethod.SALARY, List.of(PaymentSamples.payment("Rhys Bevan")))
                .contains("9911"));
    }

    @Test
    void the_bank_gets_them() {
        assertEquals(
                """
                payment_id,staff_number,name,cost_centre,amount,taxable_amount,currency,reference,sort_code,account_number\r
                %s,CO100001,Rhys Bevan,CO-1040,37.00,0.00,GBP,B429BDCA,000012,55779911\r
                """.formatted(ID),
                PaymentSamples.csv(PaymentMethod.BANK_TRANSFER, List.of(PaymentSamples.payment("Rhys Bevan"))));
        assertThrows(
                IllegalStateException.class,
                () -> PaymentSamples.csv(PaymentMethod.BANK_TRANSFER, List.of(withSalary)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://example.org\")",
                "+44",
                "-2+3",
                "@SUM(A1)",
                " =1+1",
                "\t=1",
                "\rx",
                "\u00A0=1",
                "\u200B=1",
                "＝1"
            })
    void no_name_is_a_formula(String name) throws IOException {
        assertEquals("'" + name, read(PaymentSamples.payment(name)).get(2));
    }

    @Test
    void no_cost_centre_is_a_formula() throws IOException {
        BatchedPayment odd = new BatchedPayment(
                PaymentSamples.FIRST,
                "CO100001",
                "Rhys",
                "-1",
                Money.pence(1),
                Money.ZERO,
                "A",
                List.of(),
                PaymentSamples.ACCOUNT);
        assertEquals("'-1", read(odd).get(3));
    }

    static CSVRecord read(BatchedPayment payment) throws IOException {
        String csv = PaymentSamples.csv(PaymentMethod.BANK_TRANSFER, List.of(payment));
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords().getLast();
        }
    }
}
