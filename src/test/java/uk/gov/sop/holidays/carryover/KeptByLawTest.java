package uk.gov.sop.holidays.carryover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static uk.gov.sop.holidays.absences.OnRecord.posting;
import static uk.gov.sop.holidays.absences.OnRecord.staff;
import static uk.gov.sop.holidays.entitlement.Leave.date;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.absences.ClosingReason;
import uk.gov.sop.holidays.absences.HolidayBalance;
import uk.gov.sop.holidays.absences.LeaveLedger.Carried;
import uk.gov.sop.holidays.absences.OnRecord.Off;
import uk.gov.sop.holidays.absences.StaffLeave;
import uk.gov.sop.holidays.entitlement.Employment.Posting;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.shared.DateRange;

/** Who could not take their leave carries over what the law keeps; in these years the department's limit is 10 of 31 days. */
class KeptByLawTest {

    private static final int DAY = 444;
    private static final String LONG_AGO = "2010-04-01";
    private static final Posting ALL_ALONG = posting("DFE", LONG_AGO, DateRange.OPEN);

    /** 20 working days and one public holiday. */
    private static final Off TWENTY = Off.leave("2025-08-04", "2025-09-01");

    @Test
    void after_long_sickness_it_is_kept_for_eighteen_months() {
        Closing closing = closed(
                "2026-04-01",
                Off.leave("2025-04-07", "2025-04-10"),
                new Off(AbsenceType.SICKNESS, "2025-06-02", "2026-03-31", false));
        // Good Friday, Easter Monday and the two bank holidays in May are on other days.
        assertEquals((20 - 4 - 4) * DAY, closing.carried().minutes());
        assertEquals(ClosingReason.AFTER_SICKNESS, closing.reason());
        assertNull(closing.carried().expiresOn());
        assertEquals(12 * DAY, closing.carried().kept());
        assertEquals(date("2027-09-30"), closing.carried().keptUntil());
        assertEquals((31 - 4 - 12) * DAY, closing.lost());
    }

    @Test
    void sickness_keeps_no_more_than_the_time_it_took() {
        Closing closing = closed("2026-04-01", new Off(AbsenceType.SICKNESS, "2025-06-02", "2025-06-19", false));
        assertEquals(12 * DAY, closing.carried().minutes()); // 20 less 8 public holidays; 14 were sick
        Closing shorter = closed("2026-04-01", new Off(AbsenceType.SICKNESS, "2025-06-02", "2025-06-06", false));
        assertEquals(10 * DAY, shorter.carried().minutes());
        assertEquals(5 * DAY, shorter.carried().kept());
        assertEquals(ClosingReason.OVER_LIMIT, shorter.reason());
    }

    @Test
    void after_family_leave_what_is_missing_to_twenty_eight_days_is_kept_for_the_year() {
        Closing closing = closed(
                "2026-04-01",
                Off.leave("2025-04-07", "2025-04-10"),
                new Off(AbsenceType.MATERNITY_LEAVE, "2025-06-02", "2026-05-24", false));
        assertEquals((28 - 4 - 4) * DAY, closing.carried().minutes());
        assertEquals(ClosingReason.AFTER_FAMILY_LEAVE, closing.reason());
        assertEquals(20 * DAY, closing.carried().kept());
        assertNull(closing.carried().keptUntil());
    }

    @Test
    void only_what_the_law_keeps_outlives_the_months_that_policy_gives() {
        Closing sickForADay = property(new Off(AbsenceType.SICKNESS, "2025-06-02", "2025-06-02", false));
        assertEquals(date("2026-03-31"), sickForADay.carried().expiresOn());
        assertEquals(DAY, sickForADay.carried().kept());
        assertEquals(date("2027-06-30"), sickForADay.carried().keptUntil());
        Closing mother = property(new Off(AbsenceType.MATERNITY_LEAVE, "2025-06-02", "2025-12-31", false));
        assertEquals(ClosingReason.AFTER_FAMILY_LEAVE, mother.reason());
        assertEquals(date("2026-03-31"), mother.carried().expiresOn());
        assertEquals(mother.carried().minutes(), mother.carried().kept());
        assertNull(mother.carried().keptUntil());
    }

    private static Closing property(Off... off) {
        return Closing.of(
                        staff(LONG_AGO, List.of(posting("GPA", LONG_AGO, DateRange.OPEN)), off),
                        "GPA",
                        date("2026-01-01"))
                .orElseThrow();
    }

    @Test
    void the_balance_says_beforehand_what_the_closing_does() {
        Off maternity = new Off(AbsenceType.MATERNITY_LEAVE, "2025-06-02", "2026-05-24", false);
        StaffLeave mother = staff(LONG_AGO, List.of(ALL_ALONG), Off.leave("2025-04-07", "2025-04-10"), maternity);
        Closing closing = Closing.of(mother, "DFE", date("2026-04-01")).orElseThrow();
        HolidayBalance seen = mother.record().balance(date("2025-11-17"));
        assertEquals(20 * DAY, seen.carriesOver());
        assertEquals(7 * DAY, seen.lost());
        assertEquals(closing.carried(), seen.leftOver().carried());
        assertEquals(closing.lost(), seen.lost());
    }

    @Test
    void what_the_law_keeps_beyond_the_next_year_is_not_lost_at_its_end() {
        Carried kept = new Carried(18 * DAY, null, 14 * DAY, date("2026-09-30"), "");
        StaffLeave person = staff(LONG_AGO, List.of(ALL_ALONG), Map.of(date("2025-04-01"), kept), TWENTY);
        Closing spent = Closing.of(person, "DFE", date("2026-04-01")).orElseThrow();
        assertEquals(10 * DAY, spent.carried().minutes());
        assertEquals(0, spent.carried().kept());
        StaffLeave unspent = staff(
                LONG_AGO, List.of(ALL_ALONG), Map.of(date("2025-04-01"), kept), Off.leave("2025-11-03", "2025-11-07"));
        Closing closing = Closing.of(unspent, "DFE", date("2026-04-01")).orElseThrow();
        assertEquals(13 * DAY, closing.carried().minutes());
        assertEquals(13 * DAY, closing.carried().kept());
        assertEquals(date("2026-09-30"), closing.carried().keptUntil());
        StaffLeave idle = staff(LONG_AGO, List.of(ALL_ALONG), Map.of(date("2025-04-01"), kept));
        Closing all = Closing.of(idle, "DFE", date("2026-04-01")).orElseThrow();
        assertEquals(14 * DAY, all.carried().minutes());
    }

    private static Closing closed(String on, Off... off) {
        return Closing.of(staff(LONG_AGO, List.of(ALL_ALONG), off), "DFE", date(on))
                .orElseThrow();
    }
}
