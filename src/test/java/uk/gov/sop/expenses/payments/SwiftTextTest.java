package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwiftTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Amara Okafor | Amara Okafor",
                "Siân Llŷr | Sian Llyr",
                "Zoë Brontë-Núñez | Zoe Bronte-Nunez",
                "Łukasz Wałęsa | Lukasz Walesa",
                "Søren Ægir Groß | Soren AEgir Gross",
                "Þóra Ðorði | Thora Dordi",
                "Nguyễn Thị Đào | Nguyen Thi Dao",
                "Siobhan O’Neill | Siobhan O'Neill",
                "Siobhan O´Neill | Siobhan O'Neill",
                "Anne–Marie   Roux | Anne-Marie Roux",
                "Marks & Co. | Marks + Co.",
                "a_b@c | a-b.c",
                "//ROC/ab//cd/ | ROC/ab/cd",
                "Олена | .....",
                "\u0301 | ."
            })
    void letters_lose_what_banks_do_not_pass_on(String name, String passed) {
        assertEquals(passed, SwiftText.of(name, 140));
    }

    @ParameterizedTest
    @CsvSource({"Rhys Morgan Bevan, 4, Rhys", "Rhys Morgan Bevan, 5, Rhys", "Rhys Morgan Bevan, 6, Rhys M"})
    void what_is_too_long_is_cut(String name, int most, String passed) {
        assertEquals(passed, SwiftText.of(name, most));
    }
}
