package uk.gov.sop.holidays.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.entitlement.Leave.POLICIES;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.policy.LeavePolicy.Step;
import uk.gov.sop.shared.Rule;

class LeavePolicyTest {

    @Test
    void a_department_without_its_own_policy_has_the_standard_one() {
        assertEquals(POLICIES.of("MOJ"), POLICIES.of("DWP"));
    }

    @Test
    void a_new_policy_replaces_the_old_one_from_its_date() {
        assertEquals(9, policy("EA", "2025-03-31").carryOverDays());
        assertEquals(10, policy("EA", "2025-04-01").carryOverDays());
    }

    @Test
    void completed_years_earn_more_on_the_anniversary_itself() {
        LeavePolicy standard = policy("MOJ", "2026-06-01");
        assertEquals(25, standard.annualDays("HEO", date("2025-09-14"), date("2026-09-13")));
        assertEquals(26, standard.annualDays("HEO", date("2025-09-14"), date("2026-09-14")));
        assertEquals(30, standard.annualDays("HEO", date("2001-09-14"), date("2026-09-14")));
    }

    @Test
    void a_policy_below_the_statutory_floor_stops_the_start() {
        assertThrows(IllegalArgumentException.class, () -> policyOf("1", new Step(0, 19)));
    }

    @Test
    void a_scale_begins_at_nought_years_and_privilege_days_are_halves() {
        assertThrows(IllegalArgumentException.class, () -> policyOf("1", new Step(1, 25)));
        assertThrows(IllegalArgumentException.class, () -> policyOf("0.3", new Step(0, 25)));
    }

    @Test
    void the_senior_civil_service_has_thirty_days_from_the_first() {
        assertEquals(30, policy("MOJ", "2026-06-01").annualDays("SCS1", date("2026-04-01"), date("2026-04-01")));
    }

    @Test
    void a_department_names_only_what_it_has_otherwise() {
        assertEquals(9, policy("CO", "2026-06-01").carryOverDays());
        assertEquals(
                policy("MOJ", "2026-06-01").booking(),
                policy("CO", "2026-06-01").booking());
    }

    @Test
    void a_kind_of_leave_without_its_pot_is_closed() {
        assertFalse(policy("GPA", "2026-06-01").opens(AbsenceType.FLEXI_LEAVE));
        assertTrue(policy("CO", "2026-06-01").opens(AbsenceType.FLEXI_LEAVE));
        assertTrue(policy("HO", "2026-06-01").opens(AbsenceType.PUBLIC_HOLIDAY_LEAVE));
        assertFalse(policy("CO", "2026-06-01").opens(AbsenceType.PUBLIC_HOLIDAY_LEAVE));
    }

    @Test
    void only_what_is_a_matter_of_manners_may_be_made_to_refuse() {
        BookingTerms terms = policy("MOJ", "2026-06-01").booking();
        assertThrows(
                IllegalArgumentException.class,
                () -> new BookingTerms(2, 60, 28, 50, List.of(), Set.of(Rule.ABSENCE_OVERLAPS), terms.yearlyDays()));
    }

    private static LeavePolicy policyOf(String privilegeDays, Step... scale) {
        LeavePolicy standard = policy("MOJ", "2026-06-01");
        return new LeavePolicy(
                standard.from(),
                null,
                2220,
                List.of(scale),
                Map.of(),
                new BigDecimal(privilegeDays),
                Set.of(),
                LeavePolicy.Rounding.MINUTE,
                10,
                null,
                0,
                standard.booking(),
                standard.pots());
    }
}
