package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a department may set otherwise, on travel from a day; null keeps the standard. What is not here is the same
 * for everyone. Bounds are checked at start: a variation beyond them stops the start.
 *
 * @param claimWithinMonths 1 to 6
 * @param receiptFromPence 1 penny to £25
 * @param secondApprovalAbovePence £100 to £10,000
 * @param byChoicePence 1 to 100
 * @param friendsNightPence 1 penny to £50
 * @param ceilings 1 penny to £1,000; each for the standard one of its kind and area, or of its kind where it has no area
 * @param grades each stands for the standard ones of its kind; of other kinds the standard ones stay
 * @param car both at least or both at most HMRC's, 1 to 100 pence
 * @param subsistence up to £100 each
 * @param autoApproval up to £100, with at least one in twenty decided by a person
 * @param pay cut-off on the 1st to the 28th
 */
public record Variation(
        LocalDate from,
        @Nullable Integer claimWithinMonths,
        @Nullable Long receiptFromPence,
        @Nullable Long secondApprovalAbovePence,
        @Nullable Integer byChoicePence,
        @Nullable Integer friendsNightPence,
        @Nullable List<Terms.Ceiling> ceilings,
        @Nullable Map<ExpenseKind, List<String>> grades,
        MileageRates.@Nullable Paid car,
        @Nullable SubsistenceRates subsistence,
        Terms.@Nullable AutoApproval autoApproval,
        Terms.@Nullable PayCalendar pay,
        String clause)
        implements Dated {

    public Variation {
        within("claimWithinMonths", claimWithinMonths, 1, 6);
        within("receiptFromPence", receiptFromPence, 1, 2_500);
        within("secondApprovalAbovePence", secondApprovalAbovePence, 10_000, 1_000_000);
        within("byChoicePence", byChoicePence, 1, 100);
        within("friendsNightPence", friendsNightPence, 1, 5_000);
        if (autoApproval != null) {
            within("autoApproval.upToPence", autoApproval.upToPence(), 1, 10_000);
            within("autoApproval.checkOneIn", autoApproval.checkOneIn(), 1, 20);
        }
        if (ceilings != null) {
            ceilings.forEach(ceiling -> within("ceilings." + ceiling.kind(), ceiling.pence(), 1, 100_000));
        }
        if (subsistence != null) {
            subsistence.amounts().forEach(pence -> within("subsistence", pence, 0, 10_000));
        }
        if (pay != null) {
            within("pay.cutOffDay", pay.cutOffDay(), 1, 28);
        }
    }

    Terms of(Terms standard) {
        return new Terms(
                standard.from().isAfter(from) ? standard.from() : from,
                or(claimWithinMonths, standard.claimWithinMonths()),
                standard.closedAfterMonths(),
                or(receiptFromPence, standard.receiptFromPence()),
                or(secondApprovalAbovePence, standard.secondApprovalAbovePence()),
                or(byChoicePence, standard.byChoicePence()),
                standard.deductsCommute(),
                or(friendsNightPence, standard.friendsNightPence()),
                ceilingsOver(standard.ceilings()),
                gradesOver(standard.grades()),
                car == null ? standard.car() : car,
                subsistence == null ? standard.subsistence() : subsistence,
                autoApproval == null ? standard.autoApproval() : autoApproval,
                or(pay, standard.pay()),
                clause);
    }

    /** Its own, and the standard ones of what it says nothing about. */
    private List<Terms.Ceiling> ceilingsOver(List<Terms.Ceiling> standard) {
        List<Terms.Ceiling> own = or(ceilings, List.of());
        Stream<Terms.Ceiling> others =
                standard.stream().filter(ceiling -> own.stream().noneMatch(ceiling::isVariedBy));
        return Stream.concat(own.stream(), others).toList();
    }

    /** Its own, and the standard ones of the kinds it says nothing about. */
    private Map<ExpenseKind, List<String>> gradesOver(Map<ExpenseKind, List<String>> standard) {
        Map<ExpenseKind, List<String>> merged = new EnumMap<>(ExpenseKind.class);
        merged.putAll(standard);
        merged.putAll(or(grades, Map.of()));
        return merged;
    }

    private static <T> T or(@Nullable T varied, T standard) {
        return Objects.requireNonNullElse(varied, standard);
    }

    static void within(String name, @Nullable Number value, long least, long most) {
        if (value != null && (value.longValue() < least || value.longValue() > most)) {
            throw new IllegalArgumentException(
                    "A department's " + name + " must be from " + least + " to " + most + ", not " + value + ".");
        }
    }
}
