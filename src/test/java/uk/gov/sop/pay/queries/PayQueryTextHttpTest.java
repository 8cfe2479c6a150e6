package uk.gov.sop.pay.queries;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** What can be read of what is asked and answered. */
@QuarkusTest
class PayQueryTextHttpTest {

    private final Member officer = Staff.inDepartment("NE");
    private final Member me = Staff.inDepartment("NE");
    private String slip;
    private UUID query;

    @BeforeEach
    void ask() {
        slip = Paid.payslipOf(me);
        query = Asking.asked(me, slip);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letters turned round | Pay 12\\u202E34",
                "letters turned apart | Pay \\u206612\\u2069",
                "nothing wide, between letters | Pay\\u200B me",
                "a joiner between letters | Pay\\u200Dme",
                "letters joined unseen | Pay\\u2060me",
                "a byte order mark | \\uFEFFPay",
                "a Hangul filler | Pay \\u3164",
                "a line of Unicode's own | Pay\\u2028me",
                "an escape | Pay\\u001B[2J",
                "a control of the second row | Pay\\u0085me",
                "a no-break space alone | \\u00A0",
                "no letter or digit | ...",
                "half a character | Pay \\uD800"
            })
    void what_hides_or_turns_letters_is_refused(String what, String text) {
        refused(Asking.ask(me, Api.newId(), Asking.body(slip, "/totals/net", text)));
        refused(Asking.write(me, query, Api.newId(), text));
        refused(Asking.answer(officer, query, Api.newId(), text));
        Asking.read(me, query).body("messages.text", contains("Why so much?"));
    }

    @Test
    void lines_tabs_accents_and_emoji_stay_as_they_were_written() {
        String json =
                "Rhagfyr:\\r\\n\\t\\u00A314.50 \\u2013 pam? \\uD83D\\uDC69\\u200D\\uD83D\\uDC67 \\u2764\\uFE0F\\n\\u0411\\u0430\\u0442\\u044C\\u043A\\u043E";
        String text = "Rhagfyr:\r\n\t£14.50 – pam? 👩\u200D👧 \u2764\uFE0F\nБатько";
        UUID more = Api.newId();
        Asking.write(me, query, more, json).statusCode(201);
        Asking.answer(officer, query, Api.newId(), more, json).statusCode(201);
        Asking.read(me, query).body("messages.text", contains("Why so much?", text, text));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(400)
                .body("errors.pointer", contains("/text"))
                .body(
                        "errors[0].message",
                        containsString("without control or format characters apart from line breaks"));
    }
}
