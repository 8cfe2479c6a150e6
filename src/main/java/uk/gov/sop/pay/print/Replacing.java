package uk.gov.sop.pay.print;

import java.io.IOException;

/**
 * Whether a document counts: paper that leaves the service must say so itself.
 *
 * @param replaced it was wrong, and another has taken its place
 * @param replacement it takes the place of one that was wrong
 */
record Replacing(boolean replaced, boolean replacement) {

    /** So that a folder of documents shows which was wrong. */
    static final String IN_FILE_NAMES = "-replaced";

    void print(TaggedPdf paper, Labels.In words) throws IOException {
        if (replaced) {
            paper.emphasised(words.of(Label.REPLACED));
        }
        if (replacement) {
            paper.emphasised(words.of(Label.REPLACEMENT));
        }
    }
}
