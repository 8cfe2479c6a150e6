package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SwiftCharactersTest {

    @Property
    void whatever_is_written_comes_out_in_the_characters_of_banks(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 140) int most) {
        String passed = SwiftText.of(text, most);
        assertTrue(passed.matches("[a-zA-Z0-9/\\-?:().,'+ ]{1," + most + "}"), passed);
        assertTrue(!passed.startsWith("/") && !passed.endsWith("/") && !passed.contains("//"), passed);
        assertEquals(passed, SwiftText.of(passed, most));
    }
}
