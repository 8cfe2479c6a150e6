package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.holidays.absences.Away.NOW;
import static uk.gov.sop.holidays.absences.Away.TODAY;
import static uk.gov.sop.holidays.absences.Away.absence;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.record;
import static uk.gov.sop.holidays.absences.Away.terms;
import static uk.gov.sop.holidays.absences.Wanting.wanting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Less of what a department has since limited or closed. */
class GivenUpTest {

    private static final Employment USUAL = wanting(Set.of(), Map.of());
    private static final AbsenceDates THREE_DAYS = days("2026-12-14", "2026-12-16");

    @Test
    void days_beyond_a_lower_limit_may_be_given_back_and_others_had_instead_but_no_more_of_them() {
        Employment limited = wanting(Set.of(), Map.of(AbsenceType.CARERS_LEAVE, 2));
        assertEquals(List.of(), refusals(limited, AbsenceType.CARERS_LEAVE, days("2026-12-14", "2026-12-16")));
        assertEquals(List.of(), refusals(limited, AbsenceType.CARERS_LEAVE, days("2026-12-15", "2026-12-17")));
        assertEquals(
                List.of(Rule.LIMIT_EXCEEDED),
                refusals(limited, AbsenceType.CARERS_LEAVE, days("2026-12-14", "2026-12-17")));
        assertEquals(
                List.of(Rule.LIMIT_EXCEEDED),
                refusals(limited, AbsenceType.CARERS_LEAVE, days("2027-04-06", "2027-04-08")));
    }

    @Test
    void of_a_type_that_is_closed_days_may_be_given_back() {
        Employment closed = wanting(Set.of(), Map.of(AbsenceType.STUDY_LEAVE, 0, AbsenceType.MATERNITY_LEAVE, 0));
        assertEquals(List.of(), refusals(closed, AbsenceType.STUDY_LEAVE, days("2026-12-14", "2026-12-15")));
        assertEquals(List.of(), refusals(closed, AbsenceType.MATERNITY_LEAVE, days("2026-12-14", "2026-12-15")));
        assertEquals(
                Rule.ABSENCE_TYPE_NOT_OPEN,
                refusals(closed, AbsenceType.STUDY_LEAVE, days("2026-12-14", "2026-12-17"))
                        .getFirst());
        assertEquals(
                Rule.ABSENCE_TYPE_NOT_OPEN,
                refusals(closed, AbsenceType.MATERNITY_LEAVE, days("2026-12-14", "2026-12-17"))
                        .getFirst());
    }

    @Test
    void another_kind_of_time_off_does_not_become_what_is_closed() {
        Employment closed = wanting(Set.of(), Map.of(AbsenceType.STUDY_LEAVE, 0));
        Absence jury = absence(record(USUAL).quote(terms(AbsenceType.JURY_SERVICE, THREE_DAYS), TODAY));
        LeaveRecord record = record(closed, jury).replacing(jury.id());
        assertEquals(
                Rule.ABSENCE_TYPE_NOT_OPEN,
                record.quote(terms(AbsenceType.STUDY_LEAVE, THREE_DAYS), TODAY)
                        .refusals()
                        .getFirst()
                        .rule());
    }

    /** Of three days, approved when they could be had, changed to others. */
    private static List<Rule> refusals(Employment employment, AbsenceType type, AbsenceDates wanted) {
        Absence approved = absence(record(USUAL).quote(terms(type, THREE_DAYS), TODAY));
        approved.approve(NOW);
        LeaveRecord record = record(employment, approved).replacing(approved.id());
        return record.quote(terms(type, wanted), TODAY).refusals().stream()
                .map(RuleBroken::rule)
                .toList();
    }
}
