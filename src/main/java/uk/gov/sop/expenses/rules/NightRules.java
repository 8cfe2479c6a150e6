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
                .map(other -> bothWithFriends(line.said(), other.said())
                        ? other.blocks(
                                line,
                                ExpenseRule.NIGHTS_OVERLAP,
                                "nights",
                                "hold a night that is also in " + other.where() + "; claim each night once")
                        : other.asks(
                                line,
                                ExpenseRule.NIGHTS_OVERLAP,
                                "nights",
                                "hold a night that is also in " + other.where()
                                        + "; correct the nights, or say in reason why there were two beds"))
                .limit(1);
    }

    private static boolean shareANight(Expense one, Expense other) {
        return isABed(one) && isABed(other) && one.nightsAway().overlaps(other.nightsAway());
    }

    private static boolean bothWithFriends(Expense one, Expense other) {
        return isWithFriends(one) && isWithFriends(other);
    }

    private static boolean isABed(Expense said) {
        return isWithFriends(said) || said.kind().form() == LineForm.STAY;
    }

    private static boolean isWithFriends(Expense said) {
        return said.kind().form() == LineForm.NIGHTS;
    }
}
