package uk.gov.sop.pay.slips;

import uk.gov.sop.pay.glossary.Language;

/**
 * Something about pay as a document; made by the room that prints, which knows what it prints.
 *
 * @param <V> what is on it, as its owner reads it
 */
public interface Paper<V> {

    String MEDIA_TYPE = "application/pdf";

    /** A PDF of the same facts, which screen readers can read (PDF/UA-1). */
    byte[] print(V view, Language language);

    /** For whoever keeps the document: without personal data. */
    String fileName(V view, Language language);
}
