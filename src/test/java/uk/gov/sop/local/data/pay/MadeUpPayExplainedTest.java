package uk.gov.sop.local.data.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.cast.Cast;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.changes.Figured;
import uk.gov.sop.pay.changes.PayComparison;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.shared.TaxYear;

/** The demo's people ask as well: two years of each one's payslips, each compared with the one before. */
class MadeUpPayExplainedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void nothing_stays_unexplained_in_years_whose_figures_are_known() {
        Almanac almanac = new Almanac(TODAY);
        List<String> unexplained = new ArrayList<>();
        int compared = 0;
        Cast cast = Cast.of(TODAY, 300);
        for (int number = 0; number < cast.size(); number++) {
            Colleague person = cast.get(number);
            List<MadePayslip> slips =
                    PayHistory.of(person, almanac, new long[almanac.payDays().size()]);
            for (int i = 1; i < slips.size(); i++) {
                PayComparison comparison = Figured.changes().between(paid(slips.get(i - 1)), paid(slips.get(i)));
                assertEquals(
                        comparison.difference(),
                        comparison.changes().stream()
                                .mapToLong(change -> change.amount())
                                .sum());
                if (TaxYear.of(slips.get(i - 1).date()).startYear() >= 2025) {
                    compared++;
                    comparison.changes().stream()
                            .filter(change -> change.cause() == Cause.UNEXPLAINED)
                            .forEach(change -> unexplained.add(person.staffNumber() + " " + change.text()));
                }
            }
        }
        System.out.println(
                "Demo: " + compared + " pairs compared, " + unexplained.size() + " with something unexplained");
        assertTrue(compared > 100);
        assertEquals(List.of(), unexplained);
    }

    private static PaidSlip paid(MadePayslip slip) {
        try {
            return new PaidSlip(
                    PaySamples.JSON.readValue(slip.line(), Payslip.class),
                    slip.date(),
                    TaxYear.of(slip.date()).startYear(),
                    TaxYear.periodOf(slip.date()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
