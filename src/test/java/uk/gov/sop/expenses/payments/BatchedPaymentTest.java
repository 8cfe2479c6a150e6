package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.shared.Money;

class BatchedPaymentTest {

    @Test
    void an_account_is_never_written_out_by_chance() {
        String written = PaymentSamples.payment("Rhys Bevan").toString();
        assertFalse(written.contains("5577") || written.contains("000012"), written);
        assertEquals("****9911", PaymentSamples.ACCOUNT.toString());
    }

    @ParameterizedTest
    @CsvSource({"00-00-12,55779911", "00012,55779911", "000012,5577991", "000012,5577991x"})
    void an_account_has_six_digits_and_eight(String sortCode, String accountNumber) {
        assertThrows(IllegalArgumentException.class, () -> new BankAccount(sortCode, accountNumber));
    }

    @ParameterizedTest
    @CsvSource({"0,0,A", "-1,0,A", "1,2,A", "1,-1,A", "1,0,''", "1,0,TENLETTERS", "1,0,a b"})
    void only_what_can_be_paid_is_a_payment(long pence, long taxable, String reference) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new BatchedPayment(
                        PaymentSamples.FIRST,
                        "CO100001",
                        "Rhys",
                        null,
                        Money.pence(pence),
                        Money.pence(taxable),
                        reference,
                        List.of(),
                        null));
    }

    @Test
    void a_claim_is_known_by_the_end_of_its_id() {
        assertEquals("CB429BDCA", BatchedPayment.referenceOf(PaymentSamples.FIRST));
    }
}
