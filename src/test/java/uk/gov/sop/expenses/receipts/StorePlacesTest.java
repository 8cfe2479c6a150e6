package uk.gov.sop.expenses.receipts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class StorePlacesTest {

    private final StorePlaces places = new StorePlaces(1, Duration.ofMillis(50));

    @Test
    void while_the_places_are_taken_others_are_sent_away_and_later_let_in() {
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> places.at(() -> places.at(() -> "two in one place")));
        assertEquals(Rule.UNAVAILABLE, refusal.rule());
        assertEquals("kept", places.at(() -> "kept"));
    }

    @Test
    void a_place_is_free_again_after_a_failure() {
        assertThrows(
                IllegalStateException.class,
                () -> places.at(() -> {
                    throw new IllegalStateException("no store");
                }));
        assertEquals("kept", places.at(() -> "kept"));
    }
}
