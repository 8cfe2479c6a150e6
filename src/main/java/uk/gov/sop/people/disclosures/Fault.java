package uk.gov.sop.people.disclosures;

/**
 * Something that cannot be so, unless somebody changed the record of disclosures.
 *
 * @param words which link and row, by number, and what is wrong
 */
record Fault(Kind kind, String words) {

    /** What seems to have been done. */
    enum Kind {
        EDITED,
        REORDERED,
        LINK_DELETED,
        ROW_DELETED,
        NEVER_LINKED,
        CUT_OFF,
        MADE_ANEW
    }

    String line(String chain) {
        return "%s: %s: %s".formatted(chain, kind, words);
    }
}
