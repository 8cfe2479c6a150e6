package uk.gov.sop.expenses.payments;

import java.text.Normalizer;
import java.util.Map;

/**
 * Text in the characters that banks pass on unchanged: SWIFT's set X, which is {@code a–z A–Z 0–9 / - ? : ( ) . , ' +}
 * and the space. Letters lose their accents ({@code Siân} becomes {@code Sian}), those that are no letter with an
 * accent are spelt out ({@code ß} becomes {@code ss}), {@code &} becomes {@code +}, and what has no counterpart, such
 * as a letter of another script, becomes a full stop. Banks find the payee by the account.
 */
final class SwiftText {

    private static final String MARKS = "/-?:().,'+";
    private static final Map<Integer, String> SPELT = Map.ofEntries(
            spelt('Æ', "AE"),
            spelt('æ', "ae"),
            spelt('Œ', "OE"),
            spelt('œ', "oe"),
            spelt('Ø', "O"),
            spelt('ø', "o"),
            spelt('ß', "ss"),
            spelt('ẞ', "SS"),
            spelt('Ð', "D"),
            spelt('ð', "d"),
            spelt('Đ', "D"),
            spelt('đ', "d"),
            spelt('Þ', "Th"),
            spelt('þ', "th"),
            spelt('Ł', "L"),
            spelt('ł', "l"),
            spelt('Ħ', "H"),
            spelt('ħ', "h"),
            spelt('ı', "i"),
            spelt('Ə', "E"),
            spelt('ə', "e"),
            spelt('Ŋ', "N"),
            spelt('ŋ', "n"),
            spelt('&', "+"),
            spelt('_', "-"),
            spelt('‐', "-"),
            spelt('‒', "-"),
            spelt('–', "-"),
            spelt('—', "-"),
            spelt('‘', "'"),
            spelt('’', "'"),
            spelt('ʻ', "'"),
            spelt('ʼ', "'"),
            spelt('`', "'"),
            spelt('´', "'"));

    private SwiftText() {}

    /** Cut to the length allowed; a full stop where nothing is left, since an element must not be empty. */
    static String of(String text, int most) {
        StringBuilder passed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !isMarkOnLetter(c))
                .forEach(c -> passed.append(counterpart(c)));
        String clean = passed.toString().replaceAll(" +", " ").replaceAll("/{2,}", "/");
        String bare = clean.replaceAll("^[/ ]+", "");
        String cut = bare.substring(0, Math.min(most, bare.length())).replaceAll("[/ ]+$", "");
        return cut.isEmpty() ? "." : cut;
    }

    private static String counterpart(int c) {
        if (c < 0x80 && Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0) {
            return Character.toString(c);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return " ";
        }
        return SPELT.getOrDefault(c, ".");
    }

    private static boolean isMarkOnLetter(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }

    private static Map.Entry<Integer, String> spelt(char letter, String as) {
        return Map.entry((int) letter, as);
    }
}
