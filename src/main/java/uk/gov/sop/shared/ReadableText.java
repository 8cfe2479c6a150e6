package uk.gov.sop.shared;

import java.util.Map;

/** Text that somebody else is to read: white space alone, or what hides or turns letters, is not such text. */
public final class ReadableText {

    /** What an emoji may have behind it and before the next: a colour of skin, or the wish to be a picture. */
    private static final String TOUCHES = "\\x{1F3FB}-\\x{1F3FF}\\uFE0F";

    private static final String PICTURE = "\\p{IsExtended_Pictographic}";

    /** Letters that nobody sees; behind a black flag they say whose it is: gbeng, gbsct or gbwls, and an end. */
    private static final String TAGS = "\\x{E0061}-\\x{E007F}";

    private static final String FLAG = "\\x{1F3F4}";

    private static final String END = "\\x{E007F}";

    private static final String OF_BRITAIN = "\\x{E0067}\\x{E0062}(?:\\x{E0065}\\x{E006E}\\x{E0067}"
            + "|\\x{E0073}\\x{E0063}\\x{E0074}|\\x{E0077}\\x{E006C}\\x{E0073})" + END;

    /**
     * Besides control characters. Of the letters, the Hangul fillers show nothing; nor do selectors of variants, of which
     * a row can spell a whole message.
     */
    private static final String UNSEEN = "[\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u3164\\uFFA0"
            + "\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}&&[^\\u200D\\uFE0E\\uFE0F" + TAGS + "]]";

    /**
     * Of these, what phones make emoji of, in any other place. Persian or Sinhala joins letters with the same characters,
     * but there too nobody sees whether one stands between two letters: it is refused, as such text can be read without.
     * A class of Unicode in a look behind misses all beyond the first 65,536 characters, so this looks ahead alone.
     */
    private static final String STRAY = "(?:^|[^" + PICTURE + TOUCHES + "])\\u200D"
            + "|(?:^|[^" + PICTURE + "])[" + TOUCHES + "]\\u200D"
            + "|\\u200D(?!" + PICTURE + ")"
            + "|(?:^|[^\\p{IsEmoji}])[\\uFE0E\\uFE0F]"
            + "|(?:^|[^" + FLAG + TAGS + "])[" + TAGS + "]"
            + "|" + FLAG + "(?=[" + TAGS + "])(?!" + OF_BRITAIN + ")"
            + "|" + END + "[" + TAGS + "]";

    private static final String ALL_SEEN = "(?![\\s\\S]*(?:" + UNSEEN + "|" + STRAY + "))";

    private static final String UNSEEN_ELSEWHERE = "\\u200B\\u200C\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF";

    /** As Java has it. */
    public static final String LINE = "(?=.*[\\p{L}\\p{N}])" + ALL_SEEN + "[^\\p{Cc}]{1,500}";

    public static final String MESSAGE =
            "must be 1 to 500 characters of text with a letter or digit, without control or format characters";

    public static final String LINE_DESCRIPTION = "With a letter or digit, and without control or format characters "
            + "apart from those that join or shape emoji.";

    /** Of control characters it takes those that make lines. */
    public static final String LINES =
            "(?=[\\s\\S]*[\\p{L}\\p{N}])" + ALL_SEEN + "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]{1,2000}";

    public static final String LINES_MESSAGE =
            "must be 1 to 2,000 characters of text with a letter or digit, without control or format characters apart "
                    + "from line breaks and tabs";

    public static final String LINES_DESCRIPTION =
            "With a letter or digit, and without control or format characters apart from line breaks, tabs and those "
                    + "that join or shape emoji.";

    /** The same for languages without classes of Unicode, as far as they can say it: they refuse a little less. */
    static final Map<String, String> ELSEWHERE = Map.of(
            LINE, "^(?=.*\\S)[^\\x00-\\x1F\\x7F-\\x9F" + UNSEEN_ELSEWHERE + "]{1,500}$",
            LINES, "^(?=[\\s\\S]*\\S)[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F" + UNSEEN_ELSEWHERE + "]{1,2000}$");

    private ReadableText() {}
}
