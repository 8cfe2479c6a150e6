package uk.gov.sop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReportingLinesTest {

    @Test
    void a_line_that_ends_has_no_circle() {
        assertEquals(Set.of(), ReportingLines.inCircles(Map.of("A", "B", "B", "C", "D", "C")));
    }

    @Test
    void a_circle_holds_its_members_and_not_those_below() {
        assertEquals(
                Set.of("A", "B", "C"),
                ReportingLines.inCircles(Map.of("A", "B", "B", "C", "C", "A", "D", "A", "E", "D")));
    }

    @Test
    void two_circles_are_both_found() {
        assertEquals(
                Set.of("A", "B", "C", "D"), ReportingLines.inCircles(Map.of("A", "B", "B", "A", "C", "D", "D", "C")));
    }

    @Property
    void whoever_comes_back_to_themselves_is_in_a_circle_and_nobody_else(
            @ForAll @Size(20) java.util.List<@IntRange(max = 25) Integer> managers) {
        Map<String, String> managerOf = IntStream.range(0, managers.size())
                .boxed()
                .collect(Collectors.toMap(i -> "P" + i, i -> "P" + managers.get(i)));
        Set<String> expected = managerOf.keySet().stream()
                .filter(person -> comesBack(person, managerOf::get))
                .collect(Collectors.toSet());
        assertEquals(expected, ReportingLines.inCircles(managerOf));
    }

    private static boolean comesBack(String person, Function<String, String> manager) {
        String above = manager.apply(person);
        for (int steps = 0; above != null && steps < 30; steps++) {
            if (above.equals(person)) {
                return true;
            }
            above = manager.apply(above);
        }
        return false;
    }
}
