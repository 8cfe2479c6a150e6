package uk.gov.sop.pay.yearly;

import uk.gov.sop.pay.glossary.Language;

/** The P60s of a tax year as a document; made by the room that prints, which knows this one. */
public interface P60Paper {

    /** A PDF of the same facts, which screen readers can read (PDF/UA-1). */
    byte[] print(P60YearView year, Language language);

    /** For whoever keeps the document: without personal data. */
    String fileName(P60YearView year, Language language);
}
