package uk.gov.sop.shared;

import java.util.Map;

/** Text that somebody else is to read: white space alone, or what hides or turns letters, is not such text. */
public final class ReadableText {

    /** Besides control characters. Of the letters, the Hangul fillers show nothing. */
    private static final String UNSEEN = "\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u3164\\uFFA0";

    private static final String UNSEEN_ELSEWHERE = "\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF";

    /** As Java has it. */
    public static final String LINE = "(?=.*[\\p{L}\\p{N}])[^\\p{Cc}" + UNSEEN + "]{1,500}";

    public static final String MESSAGE =
            "must be 1 to 500 characters of text with a letter or digit, without control or format characters";

    /** Of control characters it takes those that make lines. */
    public static final String LINES =
            "(?=[\\s\\S]*[\\p{L}\\p{N}])[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F" + UNSEEN + "]{1,2000}";

    public static final String LINES_MESSAGE =
            "must be 1 to 2,000 characters of text with a letter or digit, without control or format characters apart "
                    + "from line breaks and tabs";

    /** The same for languages without classes of Unicode, as far as they can say it: they refuse a little less. */
    static final Map<String, String> ELSEWHERE = Map.of(
            LINE, "^(?=.*\\S)[^\\x00-\\x1F\\x7F-\\x9F" + UNSEEN_ELSEWHERE + "]{1,500}$",
            LINES, "^(?=[\\s\\S]*\\S)[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F" + UNSEEN_ELSEWHERE + "]{1,2000}$");

    private ReadableText() {}
}
