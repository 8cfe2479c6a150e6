package uk.gov.sop.holidays.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.sop.holidays.entitlement.Leave.POLICIES;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.policy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.policy.LeavePolicy.Step;

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
        assertEquals(25, standard.annualDays(date("2025-09-14"), date("2026-09-13")));
        assertEquals(26, standard.annualDays(date("2025-09-14"), date("2026-09-14")));
        assertEquals(30, standard.annualDays(date("2001-09-14"), date("2026-09-14")));
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

    private static LeavePolicy policyOf(String privilegeDays, Step... scale) {
        return new LeavePolicy(date("2015-01-01"), null, 2220, List.of(scale), new BigDecimal(privilegeDays), 10, 0);
    }
}
