package uk.gov.sop.pay.yearly;

import uk.gov.sop.pay.glossary.Language;

/**
 * The documents of a kind and a tax year on paper; made by the room that prints, which knows this one.
 *
 * @param <Y> what is on it
 */
public interface YearlyPaper<Y> {

    /** A PDF of the same facts, which screen readers can read (PDF/UA-1). */
    byte[] print(Y year, Language language);

    /** For whoever keeps the document: without personal data. */
    String fileName(Y year, Language language);
}
