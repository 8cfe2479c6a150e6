package uk.gov.sop.pay.slips;

import uk.gov.sop.pay.glossary.Language;

/** A payslip as a document; made by the room that prints, which knows this one. */
public interface PayslipPaper {

    String MEDIA_TYPE = "application/pdf";

    /** A PDF of the same facts, which screen readers can read (PDF/UA-1). */
    byte[] print(PayslipView payslip, Language language);

    /** For whoever keeps the document: without personal data. */
    String fileName(PayslipView payslip, Language language);
}
