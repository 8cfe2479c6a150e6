package uk.gov.sop.holidays.pots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.policy;
import static uk.gov.sop.holidays.policy.EntryKind.BOUGHT;
import static uk.gov.sop.holidays.policy.EntryKind.SOLD;
import static uk.gov.sop.holidays.pots.Recorded.TODAY;
import static uk.gov.sop.holidays.pots.Recorded.approved;
import static uk.gov.sop.holidays.pots.Recorded.carried;
import static uk.gov.sop.holidays.pots.Recorded.ledger;
import static uk.gov.sop.holidays.pots.Recorded.record;
import static uk.gov.sop.holidays.pots.Recorded.terms;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.absences.LeaveLedger;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.holidays.policy.PotTerms;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** 25 days, 8 public holidays and 2.5 privilege days are 35.5; the law gives 28, so that 7.5 can be sold. */
class StatutoryMinimumSaleTest {

    private static final int DAY = 444;
    private static final LocalDate JOINED = date("2025-06-02");
    private static final Employment KEEN_SELLER = keenSeller();

    @Test
    void what_the_law_gives_is_not_sold() {
        assertEquals(-7 * DAY - 222, sold(ledger(), 7 * DAY + 222));
        String message = assertThrows(RuleBroken.class, () -> sold(ledger(), 7 * DAY + 223))
                .getMessage();
        assertEquals(
                "The leave that the law gives cannot be sold: 5.6 weeks of 5 days is 28 days (207 hours 12 minutes). Of your "
                        + "35.5 days (262 hours 42 minutes) of the leave year 1 January to 31 December 2026, 7.5 days "
                        + "(55 hours 30 minutes) would fit.",
                message);
    }

    @Test
    void what_was_sold_before_counts_and_what_was_bought_or_carried_does_not() {
        LeaveLedger sold = ledger(approved(SOLD, "2026-02-02", -7 * DAY));
        sold(sold, 222);
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> sold(sold, 223));
        assertEquals(Rule.LIMIT_EXCEEDED, refusal.rule());
        assertThrows(RuleBroken.class, () -> sold(ledger(approved(BOUGHT, "2026-02-02", 5 * DAY)), 8 * DAY));
        assertThrows(RuleBroken.class, () -> sold(carried("2026-01-01", 5 * DAY), 8 * DAY));
    }

    private static int sold(LeaveLedger before, int minutes) {
        return new EntryRules(record(KEEN_SELLER, before), terms(SOLD, "2026-11-16", minutes), TODAY)
                .accepted()
                .minutes();
    }

    private static Employment keenSeller() {
        LeavePolicy gpa = policy("GPA", "2026-06-01");
        LeavePolicy policy = new LeavePolicy(
                gpa.from(),
                gpa.leaveYearStart(),
                gpa.fullTimeWeekMinutes(),
                gpa.annualLeave(),
                gpa.grades(),
                gpa.privilegeDays(),
                gpa.separatePots(),
                gpa.rounding(),
                gpa.carryOverDays(),
                gpa.carryOverMonths(),
                gpa.overdrawnDays(),
                gpa.booking(),
                new PotTerms(10, 30, 0, 0, 3));
        Stint stint = new Stint(
                new DateRange(JOINED, DateRange.OPEN),
                policy,
                Division.ENGLAND_AND_WALES,
                "HEO",
                new WorkingPattern(FULL_TIME, JOINED));
        return new Employment(JOINED, List.of(stint));
    }
}
