package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.shared.Money;

class TaxTreatmentTest {

    @ParameterizedTest
    @CsvSource({"3700, 0, NOT_TAXABLE", "3700, 1, PARTLY_TAXABLE", "3700, 3699, PARTLY_TAXABLE", "3700, 3700, TAXABLE"})
    void it_is_told_from_how_much_of_the_amount_is_taxable(long amount, long taxable, TaxTreatment expected) {
        assertEquals(expected, TaxTreatment.of(Money.pence(amount), Money.pence(taxable)));
    }
}
