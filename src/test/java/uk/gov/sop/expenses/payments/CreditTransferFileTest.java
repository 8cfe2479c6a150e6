package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import uk.gov.sop.shared.Money;

class CreditTransferFileTest {

    private static final UUID SECOND = UUID.fromString("01a1ffeb-c4e7-7e39-8639-62242ac48963");

    private final BatchedPayment one = PaymentSamples.payment(PaymentSamples.FIRST, "Siân O’Brien", 123_456);
    private final BatchedPayment two = PaymentSamples.payment(SECOND, "R & D <Bevan>", 1);

    @Test
    void a_batch_is_what_the_schema_of_iso_20022_allows() throws SAXException {
        BankReading bank = BankReading.of(PaymentSamples.xml(one, two));
        assertEquals(List.of("01a1ffebc948774a92d688d8914b4828"), bank.all("MsgId"));
        assertEquals(List.of("2026-11-16T09:00:00Z"), bank.all("CreDtTm"));
        assertEquals(List.of("2", "2"), bank.all("NbOfTxs"));
        assertEquals(List.of("1234.57", "1234.57"), bank.all("CtrlSum"));
        assertEquals(List.of("2026-11-20"), bank.all("ReqdExctnDt"));
        assertEquals(List.of("TRF"), bank.all("PmtMtd"));
    }

    @Test
    void each_payment_says_who_gets_how_much_where_and_for_what() throws SAXException {
        BankReading bank = BankReading.of(PaymentSamples.xml(one, two));
        assertEquals(
                List.of("01a1ffebc4ae7585b47363d4b429bdca", "01a1ffebc4e77e39863962242ac48963"),
                bank.all("EndToEndId"));
        assertEquals(List.of("1234.56", "0.01"), bank.all("InstdAmt"));
        assertEquals(List.of("Sian O'Brien", "R + D .Bevan."), bank.all("Cdtr"));
        assertEquals(List.of("000099", "000012", "000012"), bank.all("MmbId"));
        assertEquals(List.of("55779911BBAN", "55779911BBAN"), bank.all("CdtrAcct"));
        assertEquals(List.of("55779900BBAN"), bank.all("DbtrAcct"));
        assertEquals(List.of("Expenses B429BDCA", "Expenses B429BDCA"), bank.all("Ustrd"));
    }

    @Test
    void what_the_schema_does_not_allow_would_be_found() {
        String sound = PaymentSamples.xml(one);
        assertThrows(SAXException.class, () -> BankReading.of(sound.replace("GBDSC", "GBDSCX")));
        assertThrows(SAXException.class, () -> BankReading.of(sound.replace("<PmtMtd>TRF</PmtMtd>", "")));
        assertThrows(SAXException.class, () -> BankReading.of(sound.replace("1234.56", "1,234.56")));
    }

    @Test
    void payments_that_are_not_those_announced_are_refused() {
        List<BatchedPayment> both = List.of(one, two);
        refused(PaymentSamples.instruction(1, Money.pence(123_457)), both);
        refused(PaymentSamples.instruction(2, Money.pence(123_456)), both);
        refused(PaymentSamples.instruction(0, Money.ZERO), both);
        refused(PaymentSamples.instruction(2, Money.pence(123_457)), List.of(one));
    }

    @Test
    void a_payment_without_an_account_is_refused() {
        BatchedPayment withSalary = new BatchedPayment(
                SECOND, "CO100001", "Rhys Bevan", null, Money.pence(1), Money.pence(1), "A1", List.of(), null);
        refused(PaymentSamples.instruction(1, Money.pence(1)), List.of(withSalary));
    }

    @Test
    void twenty_thousand_payments_leave_as_they_come() throws IOException {
        int many = 20_000;
        long[] left = new long[1];
        long[] leftBeforeLast = new long[1];
        OutputStream bank = new OutputStream() {
            @Override
            public void write(int one) {
                left[0]++;
            }
        };
        Stream<BatchedPayment> payments = Stream.iterate(1, i -> i + 1)
                .limit(many)
                .peek(i -> leftBeforeLast[0] = left[0])
                .map(i -> PaymentSamples.payment(new UUID(0x7000, i), "Rhys Bevan", i));
        CreditTransferFile.write(PaymentSamples.instruction(many, Money.pence(many * (many + 1L) / 2)), payments, bank);
        assertTrue(left[0] - leftBeforeLast[0] < 100_000, () -> "%d of %d".formatted(leftBeforeLast[0], left[0]));
        assertFalse(leftBeforeLast[0] == 0);
    }

    private static void refused(PaymentInstruction instruction, List<BatchedPayment> payments) {
        assertThrows(IllegalStateException.class, () -> PaymentSamples.xml(instruction, payments));
    }
}
