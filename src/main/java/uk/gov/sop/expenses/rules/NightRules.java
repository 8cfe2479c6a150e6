package uk.gov.sop.expenses.rules;

import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.LineForm;

/** A bed is paid once a night. */
final class NightRules {

    static final List<LineRule> ALL = List.of(NightRules::oneBedANight);

    private NightRules() {}

    private static Stream<Finding> oneBedANight(LineInQuestion line) {
        return Compared.with(line)
                .filter(other -> shareANight(line.said(), other.said()))
                .limit(1)
                .map(other -> isWithFriends(line.said()) && isWithFriends(other.said())
                        ? line.blocks(
                                ExpenseRule.NIGHTS_OVERLAP,
                                "nights",
                                other,
                                line.terms().clause(),
                                "holds a night that is also in " + other.where()
                                        + "; take it off one of them, or delete the other claim if it goes nowhere")
                        : line.asks(
                                ExpenseRule.NIGHTS_OVERLAP,
                                "nights",
                                other,
                                "holds a night that is also in " + other.where()
                                        + "; correct the nights, or say in reason why there were two beds"));
    }

    private static boolean shareANight(Expense one, Expense other) {
        return isABed(one) && isABed(other) && one.nightsAway().overlaps(other.nightsAway());
    }

    private static boolean isABed(Expense said) {
        return isWithFriends(said) || said.kind().form() == LineForm.STAY;
    }

    private static boolean isWithFriends(Expense said) {
        return said.kind().form() == LineForm.NIGHTS;
    }
}
