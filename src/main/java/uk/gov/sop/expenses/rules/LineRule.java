package uk.gov.sop.expenses.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rule of expense policy: looks at one line and says what it finds. */
@FunctionalInterface
public interface LineRule {

    /** All rules, in the order in which staff read what they find. */
    List<LineRule> ALL = Stream.of(
                    DateRules.ALL,
                    CeilingRules.ALL,
                    CostRules.ALL,
                    JourneyRules.ALL,
                    MealRules.ALL,
                    NightRules.ALL,
                    DuplicateRules.ALL)
            .flatMap(List::stream)
            .toList();

    Stream<Finding> findings(LineInQuestion line);

    /** What all rules say of all lines, line by line. */
    static List<Finding> findings(List<PricedLine> lines, Circumstances known) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new LineInQuestion(i, lines, known))
                .flatMap(line -> ALL.stream().flatMap(rule -> rule.findings(line)))
                .toList();
    }
}
