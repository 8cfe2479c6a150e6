package uk.gov.sop.pay.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.shared.sealing.DataKey;
import uk.gov.sop.shared.sealing.SealingSamples;
import uk.gov.sop.shared.sealing.Unopened;

class SlipSealTest {

    private static final DataKey KEY = SealingSamples.key(1, "CO");
    private static final UUID ID = UUID.randomUUID();
    private static final SlipSeal.Place PLACE = new SlipSeal.Place(ID, ID, "CO", ID);
    private static final Payslip SLIP = PaySamples.read(PaySamples.april("CO100001"));

    @Test
    void a_payslip_and_its_figures_come_back_as_they_were() {
        SlipSeal sealed = SlipSeal.of(SmallSlip.of(SLIP), PLACE, KEY);
        assertEquals(SLIP, SlipSeal.payslip(sealed.body(), PLACE, KEY));
        assertEquals(SlipFigures.of(SLIP), SlipSeal.figures(sealed.figures(), PLACE, KEY));
        assertEquals(1, sealed.keyId());
    }

    @Test
    void all_that_payroll_may_say_of_a_line_comes_back() {
        var full = PaySamples.april("CO100001").put("pensionRate", 545).putNull("message");
        full.withArray("/payments")
                .addObject()
                .put("description", "Mileage to Caerdydd ŷ €")
                .put("units", new BigDecimal("12.50"))
                .put("rate", 45)
                .put("amount", -1)
                .put("taxable", false)
                .put("niable", false)
                .put("periodOf", "2026-03")
                .put("element", "EXPENSES")
                .put("unit", "MILES")
                .putObject("source")
                .put("kind", "EXPENSE_CLAIM")
                .put("id", ID.toString());
        full.withArray("/deductions")
                .addObject()
                .put("kind", "OTHER")
                .put("description", "Loan")
                .put("amount", 0)
                .put("balance", 12_345);
        Payslip slip = PaySamples.read(full);
        assertEquals(
                slip,
                SlipSeal.payslip(SlipSeal.of(SmallSlip.of(slip), PLACE, KEY).body(), PLACE, KEY));
    }

    @Test
    void a_payslip_moved_to_another_row_person_department_or_run_does_not_open() {
        SlipSeal sealed = SlipSeal.of(SmallSlip.of(SLIP), PLACE, KEY);
        UUID other = UUID.randomUUID();
        Stream.of(
                        new SlipSeal.Place(other, ID, "CO", ID),
                        new SlipSeal.Place(ID, other, "CO", ID),
                        new SlipSeal.Place(ID, ID, "EA", ID),
                        new SlipSeal.Place(ID, ID, "CO", other))
                .forEach(place -> {
                    assertThrows(Unopened.class, () -> SlipSeal.payslip(sealed.body(), place, KEY));
                    assertThrows(Unopened.class, () -> SlipSeal.figures(sealed.figures(), place, KEY));
                });
    }

    @Test
    void a_column_in_place_of_the_other_does_not_open() {
        SlipSeal sealed = SlipSeal.of(SmallSlip.of(SLIP), PLACE, KEY);
        assertThrows(Unopened.class, () -> SlipSeal.payslip(sealed.figures(), PLACE, KEY));
        assertThrows(Unopened.class, () -> SlipSeal.figures(sealed.body(), PLACE, KEY));
    }

    @Test
    void the_body_is_a_third_of_its_json_at_most_and_nothing_of_it_can_be_read() {
        byte[] body = SlipSeal.of(SmallSlip.of(SLIP), PLACE, KEY).body();
        assertTrue(body.length < 400, "" + body.length);
        String text = new String(body, StandardCharsets.ISO_8859_1);
        Stream.of("CO100001", "AB123456C", "1257L", "237906").forEach(part -> assertFalse(text.contains(part)));
    }

    @Test
    void text_unlike_any_payslip_comes_back_too() {
        byte[] odd = "☃ nothing of the usual ".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                new String(odd, StandardCharsets.UTF_8),
                new String(SlipBody.whole(SlipBody.small(odd)), StandardCharsets.UTF_8));
    }
}
