package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Money;

/** What a department may have otherwise than the standard. */
class VariationTest {

    private final ExpensePolicy policy = Policies.of("CO");

    @Test
    void a_department_varies_only_what_it_may_and_within_bounds() {
        assertThrows(IllegalArgumentException.class, () -> Policies.varying(7, null, null));
        assertEquals(
                Money.pence(1_000),
                Policies.of("EA").on(LocalDate.of(2026, 11, 2)).receiptFrom());
        assertEquals(Money.pence(500), policy.on(LocalDate.of(2026, 11, 2)).receiptFrom());
    }

    @Test
    void car_rates_beyond_a_pound_a_mile_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new MileageRates.Paid(550, 25));
    }

    @Test
    void car_rates_below_hmrcs_on_one_side_of_the_threshold_and_above_on_the_other_are_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> Policies.paying(45, 45).requireTaxKnownLineByLine());
        Policies.paying(60, 30).requireTaxKnownLineByLine();
        Policies.paying(45, 25).requireTaxKnownLineByLine();
    }

    @Test
    void a_departments_ceilings_stand_for_those_of_the_same_kind_and_area_and_leave_the_others() {
        List<Terms.Ceiling> ceilings =
                Policies.of("HMT").on(LocalDate.of(2026, 11, 2)).ceilings();
        assertEquals(
                List.of(
                        new Terms.Ceiling(ExpenseKind.HOTEL, StayArea.LONDON, 10_000),
                        new Terms.Ceiling(ExpenseKind.HOTEL, StayArea.ELSEWHERE, 10_000),
                        new Terms.Ceiling(ExpenseKind.MEALS, null, 2_000),
                        new Terms.Ceiling(ExpenseKind.EYE_TEST, null, 3_000)),
                ceilings);
    }

    @Test
    void a_departments_grades_stand_for_those_of_the_same_kind_and_leave_the_others() {
        Terms standard = policy.on(LocalDate.of(2026, 11, 2));
        Terms varied =
                varying(Map.of(ExpenseKind.TRAINING, List.of("EO", "HEO"))).of(standard);
        assertTrue(varied.isOpenTo("HEO", ExpenseKind.TRAINING));
        assertFalse(varied.isOpenTo("AO", ExpenseKind.TRAINING));
        assertFalse(varied.isOpenTo("HEO", ExpenseKind.HOSPITALITY));
        assertTrue(varied.isOpenTo("G7", ExpenseKind.HOSPITALITY));
        Terms wider =
                varying(Map.of(ExpenseKind.HOSPITALITY, List.of("HEO", "G7"))).of(standard);
        assertEquals(Map.of(ExpenseKind.HOSPITALITY, List.of("HEO", "G7")), wider.grades());
    }

    private static Variation varying(Map<ExpenseKind, List<String>> grades) {
        return Policies.varying(null, grades, null);
    }
}
