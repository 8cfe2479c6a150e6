package uk.gov.sop.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which emoji of phones are text, and which characters in them are hidden text elsewhere. */
class ReadableTextTest {

    private static final String END = "\uDB40\uDC7F";
    private static final String BRITISH = "🏴\uDB40\uDC67\uDB40\uDC62";
    private static final String ENGLAND = BRITISH + "\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67" + END;
    private static final String SCOTLAND = BRITISH + "\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74" + END;
    private static final String WALES = BRITISH + "\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73" + END;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🙂",
                "👩\u200D👩\u200D👧",
                "👩🏽\u200D🚀",
                "👩🏽\u200D❤\uFE0F\u200D👨🏿",
                "🏳\uFE0F\u200D🌈",
                "🏴\u200D☠\uFE0F",
                "❤\uFE0F\u200D🔥",
                "👍🏿",
                "🇬🇧",
                ENGLAND,
                SCOTLAND,
                WALES,
                "☺\uFE0E",
                "3\uFE0F\u20E3"
            })
    void emoji_are_text_beside_letters_wherever_they_stand(String emoji) {
        taken(emoji + " me");
        taken("Pay " + emoji);
        taken("Pay " + emoji + emoji + " me");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pay\u200Dme",
                "\u200DPay",
                "\u200D👩 Pay",
                "🏽\u200D👩 Pay",
                "Pay\u200D",
                "Pay 👩\u200D",
                "Pay \u200D👩",
                "Pay 👩\u200Dme",
                "Pay a\u200D👩",
                "Pay 👩\u200D\u200D👩",
                "Pay 👩🏽\u200Dme",
                "Pay 🏽\u200D👩",
                "\uFE0F\u200D👩 Pay",
                "Pay ❤\uFE0F\uFE0F\u200D🔥",
                "Pay 🇬\u200D🇧",
                "Pay\uFE0F",
                "\uFE0FPay",
                "Pay ❤\uFE0F\uFE0F",
                "Pay 👩\uFE0F\uFE0E",
                "Pay 👩\uFE00",
                "Pay 👩\uDB40\uDD00",
                "Pay 🏴\uDB40\uDC67\uDB40\uDC7F",
                "Pay 🏴" + END,
                "Pay " + BRITISH,
                "Pay " + BRITISH + " me",
                "Pay " + BRITISH + "\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67 me",
                "Pay " + BRITISH + "\uDB40\uDC65\uDB40\uDC63\uDB40\uDC74" + END,
                "Pay " + ENGLAND + END,
                "Pay " + WALES + "\uDB40\uDC73",
                "Pay " + WALES + "\u200D👩",
                "Pay\uDB40\uDC65",
                "Pay 🏴\uDB40\uDC41" + END,
                "Pay 👩\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67" + END,
                "Pay\u200Cme",
                "Pay 👩\u200B👧",
                "Pay \u202E43",
                "\u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u0D9A\u0DCA\u200D\u0DBB"
            })
    void what_hides_text_is_refused(String text) {
        assertFalse(text.matches(ReadableText.LINE));
        assertFalse(text.matches(ReadableText.LINES));
        assertFalse(("Dear all\n" + text + "\nThank you").matches(ReadableText.LINES));
    }

    @Test
    void emoji_alone_say_nothing() {
        assertFalse("👩\u200D👩\u200D👧".matches(ReadableText.LINE));
        assertFalse("👩\u200D👩\u200D👧".matches(ReadableText.LINES));
    }

    @Test
    void the_longest_text_may_be_of_emoji() {
        taken("Pay " + "👩\u200D".repeat(247) + "👩");
        assertFalse(("Pay " + "👩\u200D".repeat(248) + "👩").matches(ReadableText.LINE));
        assertTrue(("Pay\n" + "👩\u200D".repeat(997) + "👩").matches(ReadableText.LINES));
    }

    private static void taken(String text) {
        assertTrue(text.matches(ReadableText.LINE), text);
        assertTrue(text.matches(ReadableText.LINES), text);
        assertTrue(("Dear all\n" + text + "\nThank you").matches(ReadableText.LINES), text);
    }
}
