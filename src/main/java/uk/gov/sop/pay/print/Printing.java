package uk.gov.sop.pay.print;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A document from the language that it is in to the foot of each page. */
@Singleton
class Printing {

    private final Typefaces typefaces;

    Printing(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** What is on a document. */
    interface Content {
        void onto(TaggedPdf paper) throws IOException;
    }

    /** @param title without personal data: it is shown by every viewer, and at the foot */
    byte[] pdf(String title, Labels.In words, Content content) {
        try (TaggedPdf paper = new TaggedPdf(typefaces, title, words.language().tagInBritain())) {
            content.onto(paper);
            return paper.bytes((page, pages) -> words.of(
                    Label.PAGE, Map.of("title", title, "page", String.valueOf(page), "pages", String.valueOf(pages))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
