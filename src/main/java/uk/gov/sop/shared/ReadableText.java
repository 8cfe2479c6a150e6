package uk.gov.sop.shared;

/** A line of text that somebody else is to read: white space alone, or what hides or turns letters, is not one. */
public final class ReadableText {

    /** As Java has it. Of the letters, the Hangul fillers show nothing. */
    public static final String LINE =
            "(?=.*[\\p{L}\\p{N}])[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u3164\\uFFA0]{1,500}";

    public static final String MESSAGE =
            "must be 1 to 500 characters of text with a letter or digit, without control or format characters";

    /** The same for languages without classes of Unicode, as far as they can say it: they refuse a little less. */
    static final String LINE_ELSEWHERE =
            "^(?=.*\\S)[^\\x00-\\x1F\\x7F-\\x9F\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]{1,500}$";

    private ReadableText() {}
}
