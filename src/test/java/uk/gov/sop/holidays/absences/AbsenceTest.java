package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.Away.NOW;
import static uk.gov.sop.holidays.absences.Away.absence;
import static uk.gov.sop.holidays.absences.Away.annual;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.record;
import static uk.gov.sop.holidays.absences.Away.terms;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;
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
        change("2026-12-14", "2026-12-15", BEFORE);
        assertEquals(888, absence.cost().minutes());
        assertEquals(AbsenceStatus.REQUESTED, absence.status());
    }

    @Test
    void days_to_come_of_approved_leave_are_given_back_at_once() {
        absence.approve(NOW);
        change("2026-12-14", "2026-12-15", BEFORE);
        assertEquals(888, absence.cost().minutes());
        assertEquals(AbsenceStatus.APPROVED, absence.status());
    }

    @Test
    void any_other_change_of_approved_leave_waits_and_what_stood_stands() {
        absence.approve(NOW);
        change("2026-12-14", "2026-12-21", BEFORE);
        assertEquals(AbsenceStatus.CHANGE_REQUESTED, absence.status());
        assertEquals(2220, absence.cost().minutes());
        absence.refuse("Too long.", NOW);
        assertEquals(AbsenceStatus.APPROVED, absence.status());
        assertEquals("14 to 18 December 2026", absence.dates().toString());
    }

    @Test
    void an_approved_change_stands_in_the_place_of_what_stood() {
        absence.approve(NOW);
        change("2026-12-15", "2026-12-21", BEFORE);
        absence.approve(NOW);
        assertEquals("15 to 21 December 2026", absence.dates().toString());
        assertEquals(AbsenceStatus.APPROVED, absence.status());
    }

    @Test
    void to_ask_for_what_stands_takes_a_change_back() {
        absence.approve(NOW);
        change("2026-12-15", "2026-12-21", BEFORE);
        change("2026-12-14", "2026-12-18", BEFORE);
        assertFalse(absence.waits());
        assertTrue(absence.proposed().isEmpty());
    }

    @Test
    void who_comes_back_early_has_the_rest_at_once_but_not_what_is_over() {
        absence.approve(NOW);
        change("2026-12-14", "2026-12-16", date("2026-12-17"));
        assertFalse(absence.waits());
        change("2026-12-14", "2026-12-15", date("2026-12-17"));
        assertTrue(absence.waits());
    }

    @Test
    void the_days_of_a_waiting_change_are_held_beside_those_that_stand() {
        absence.approve(NOW);
        change("2026-12-21", "2026-12-22", BEFORE);
        assertEquals(10 + 4, absence.held().size());
    }

    @Test
    void approved_leave_can_be_cancelled_until_the_day_before_it_begins() {
        absence.approve(NOW);
        absence.cancel(BEFORE, NOW);
        assertEquals(AbsenceStatus.CANCELLED, absence.status());
    }

    @Test
    void that_leave_which_has_begun_was_not_taken_is_for_the_manager_to_confirm() {
        absence.approve(NOW);
        absence.cancel(FIRST_DAY, NOW);
        assertEquals(AbsenceStatus.CANCELLATION_REQUESTED, absence.status());
        assertNotOpen(() -> absence.cancel(FIRST_DAY, NOW));
        absence.refuse("You were away.", NOW);
        assertEquals(AbsenceStatus.APPROVED, absence.status());
        absence.cancel(FIRST_DAY, NOW);
        absence.approve(NOW);
        assertEquals(AbsenceStatus.CANCELLED, absence.status());
    }

    @Test
    void what_was_never_approved_can_be_cancelled_on_any_day() {
        absence.cancel(FIRST_DAY.plusMonths(1), NOW);
        assertEquals(AbsenceStatus.CANCELLED, absence.status());
    }

    @Test
    void refused_leave_keeps_the_reason_and_stays_refused() {
        absence.refuse("The audit is that week.", NOW);
        assertEquals("The audit is that week.", absence.progress().decisionReason());
        assertNotOpen(() -> absence.approve(NOW));
        assertNotOpen(() -> absence.cancel(BEFORE, NOW));
        assertNotOpen(() -> change("2026-12-14", "2026-12-15", BEFORE));
    }

    @Test
    void cancelled_leave_is_not_decided_any_more() {
        absence.cancel(BEFORE, NOW);
        assertNotOpen(() -> absence.approve(NOW));
        assertNotOpen(() -> absence.cancel(BEFORE, NOW));
        assertNotOpen(() -> change("2026-12-14", "2026-12-15", BEFORE));
    }

    @Test
    void sickness_stands_from_the_moment_it_is_recorded() {
        Absence sick = sick("2026-12-15", "2026-12-16");
        assertEquals(AbsenceStatus.APPROVED, sick.status());
    }

    @Test
    void after_seven_calendar_days_sickness_needs_a_note() {
        assertNull(sick("2026-11-16", "2026-11-22").terms().evidenceNeededFrom());
        assertEquals(
                date("2026-11-23"), sick("2026-11-16", "2026-11-23").terms().evidenceNeededFrom());
        AbsenceTerms covered =
                new AbsenceTerms(AbsenceType.SICKNESS, days("2026-11-16", "2026-12-04"), List.of(), date("2026-11-29"));
        assertEquals(date("2026-11-30"), covered.evidenceNeededFrom());
    }

    private Absence sick(String from, String to) {
        return absence(record(employment).quote(terms(AbsenceType.SICKNESS, days(from, to)), BEFORE));
    }

    private void change(String from, String to, LocalDate today) {
        Quote quote = record(employment, absence).replacing(absence.id()).quote(annual(days(from, to)), today);
        absence.change(quote, "sent", today, NOW);
    }

    private static void assertNotOpen(Executable act) {
        assertEquals(Rule.ABSENCE_NOT_OPEN, assertThrows(RuleBroken.class, act).rule());
    }
}
