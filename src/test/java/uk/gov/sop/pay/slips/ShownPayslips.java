package uk.gov.sop.pay.slips;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.glossary.ReleasedGlossary;

/** For tests outside this room: payslips as their owners read them. */
public final class ShownPayslips {

    private ShownPayslips() {}

    /** Amara Okafor's of 30 April 2026. */
    public static PayslipView of(ObjectNode payslip, Language language) {
        Payslips.Paid paid = new Payslips.Paid(
                UUID.fromString("0192e000-0000-7000-8000-000000000001"),
                "CO",
                new Payslips.Employer("Cabinet Office", "120/AB12345"),
                LocalDate.of(2026, 4, 30),
                2026,
                1,
                null,
                null,
                PaySamples.read(payslip));
        return PayslipView.of(paid, "Amara Okafor", "Cabinet Office", ReleasedGlossary.read(), language);
    }
}
