package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.csv.CSVRecord;

class PaymentSheetCellsTest {

    @Property(tries = 500)
    void every_name_and_amount_can_be_read_back(
            @ForAll String name, @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long pence) throws IOException {
        CSVRecord row = PaymentSheetTest.read(PaymentSamples.payment(PaymentSamples.FIRST, name, pence));
        String written = row.get(2);
        assertEquals(wellFormed(name), written.equals("'" + wellFormed(name)) ? written.substring(1) : written);
        assertEquals(pence, new BigDecimal(row.get(4)).movePointRight(2).longValueExact());
        assertEquals(10, row.size());
    }

    /** UTF-8 has no halves of characters; Java writes a question mark for each. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
