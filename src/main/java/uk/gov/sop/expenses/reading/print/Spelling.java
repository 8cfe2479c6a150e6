package uk.gov.sop.expenses.reading.print;

/** How recognition misspells. */
final class Spelling {

    private static final String LOOKALIKES = "OoQDlIi|!ZSsB";
    private static final String MEANT = "0000111112558";

    private Spelling() {}

    /** Whether at most one letter is replaced, missing or too many. */
    static boolean oneLetterApart(String one, String other) {
        if (one.length() < other.length()) {
            return oneLetterApart(other, one);
        }
        int at = 0;
        while (at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (at == other.length()) {
            return one.length() - at <= 1;
        }
        return one.substring(at + 1).equals(other.substring(one.length() == other.length() ? at + 1 : at));
    }

    /** With digits for the letters that look like them; every character keeps its place. */
    static String digits(String text) {
        StringBuilder digits = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int lookalike = LOOKALIKES.indexOf(text.charAt(i));
            if (lookalike >= 0) {
                digits.setCharAt(i, MEANT.charAt(lookalike));
            }
        }
        return digits.toString();
    }
}
