package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.sop.holidays.absences.Away.NOW;
import static uk.gov.sop.holidays.absences.Away.absence;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.quote;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class AbsenceTest {

    private static final LocalDate BEFORE = date("2026-12-13");
    private static final LocalDate FIRST_DAY = date("2026-12-14");

    private final Employment employment = employed(LONG_AGO, FULL_TIME);
    private final Absence absence = absence(employment, days("2026-12-14", "2026-12-18"));

    @Test
    void it_says_what_it_is_and_what_it_costs() {
        assertEquals("Annual leave: 14 to 18 December 2026", absence.title());
        assertEquals("5 days (37 hours)", absence.cost().toString());
    }

    @Test
    void it_can_be_changed_while_nobody_has_decided() {
        absence.revise(quote(employment, days("2026-12-14", "2026-12-15")), "sent", NOW);
        assertEquals(888, absence.cost().minutes());
        assertEquals(AbsenceStatus.REQUESTED, absence.status());
    }

    @Test
    void approved_leave_is_cancelled_rather_than_changed() {
        absence.approve(NOW);
        assertNotOpen(() -> absence.revise(quote(employment, days("2026-12-14", "2026-12-15")), "sent", NOW));
        assertEquals(2220, absence.cost().minutes());
    }

    @Test
    void approved_leave_can_be_cancelled_until_the_day_before_it_begins() {
        absence.approve(NOW);
        assertNotOpen(() -> absence.cancel(FIRST_DAY));
        absence.cancel(BEFORE);
        assertEquals(AbsenceStatus.CANCELLED, absence.status());
    }

    @Test
    void what_was_never_approved_can_be_cancelled_on_any_day() {
        absence.cancel(FIRST_DAY.plusMonths(1));
        assertEquals(AbsenceStatus.CANCELLED, absence.status());
    }

    @Test
    void refused_leave_keeps_the_reason_and_stays_refused() {
        absence.refuse("The audit is that week.", NOW);
        assertEquals("The audit is that week.", absence.decisionReason());
        assertNotOpen(() -> absence.approve(NOW));
        assertNotOpen(() -> absence.cancel(BEFORE));
    }

    @Test
    void cancelled_leave_is_not_decided_any_more() {
        absence.cancel(BEFORE);
        assertNotOpen(() -> absence.approve(NOW));
        assertNotOpen(() -> absence.cancel(BEFORE));
    }

    private static void assertNotOpen(Executable act) {
        assertEquals(Rule.ABSENCE_NOT_OPEN, assertThrows(RuleBroken.class, act).rule());
    }
}
