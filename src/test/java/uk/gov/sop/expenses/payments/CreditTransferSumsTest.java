package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.xml.sax.SAXException;

class CreditTransferSumsTest {

    @Property(tries = 300)
    void every_batch_announces_what_is_in_it_to_the_penny(@ForAll("batches") List<BatchedPayment> payments)
            throws SAXException {
        BankReading bank = BankReading.of(PaymentSamples.xml(payments));
        List<BigDecimal> amounts =
                bank.all("InstdAmt").stream().map(BigDecimal::new).toList();
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        String count = Integer.toString(amounts.size());
        assertEquals(List.of(count, count), bank.all("NbOfTxs"));
        assertEquals(
                List.of(0, 0),
                bank.all("CtrlSum").stream()
                        .map(announced -> new BigDecimal(announced).compareTo(sum))
                        .toList());
        assertEquals(
                payments.stream().map(payment -> payment.amount().pence()).toList(),
                amounts.stream()
                        .map(amount -> amount.movePointRight(2).longValueExact())
                        .toList());
    }

    @Provide
    Arbitrary<List<BatchedPayment>> batches() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(201),
                        Arbitraries.longs().between(1, 9_999_999_999L))
                .as((id, name, pence) -> PaymentSamples.payment(new UUID(0x7000, id), name, pence))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
