package uk.gov.sop.pay.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.retention.RetentionPolicy.Content;
import uk.gov.sop.pay.retention.RetentionPolicy.Rule;

class RetentionPolicyTest {

    @Test
    void six_tax_years_and_the_current_one_move_on_on_6_april() {
        Period six = Period.ofTaxYears(6);
        assertEquals(LocalDate.of(2022, 4, 6), six.firstDayKept(LocalDate.of(2029, 4, 5)));
        assertEquals(LocalDate.of(2023, 4, 6), six.firstDayKept(LocalDate.of(2029, 4, 6)));
        assertEquals("6 tax years and the current", six.toString());
    }

    @Test
    void what_has_no_tax_year_is_kept_for_days() {
        assertEquals(LocalDate.of(2026, 10, 17), Period.ofDays(30).firstDayKept(LocalDate.of(2026, 11, 16)));
        assertEquals(
                "2026-10-16T23:00:00Z",
                Period.ofDays(30).firstKept(LocalDate.of(2026, 11, 16)).toString());
    }

    @Test
    void employers_must_keep_pay_for_three_tax_years() {
        assertEquals(
                3,
                policy(new Rule(Overdue.PAYSLIP, 3, null)).of(Overdue.PAYSLIP).length());
        refused("retention.json must give taxYears, 3 or more, for PAYSLIP.", new Rule(Overdue.PAYSLIP, 2, null));
    }

    @Test
    void each_kind_is_named_once_in_its_own_measure() {
        refused("retention.json must give taxYears, 3 or more, for P60.", new Rule(Overdue.P60, null, 30));
        refused("retention.json must give taxYears, 3 or more, for P60.", new Rule(Overdue.P60, 6, 30));
        refused("retention.json must give days, 1 or more, for RUN_REPORT.", new Rule(Overdue.RUN_REPORT, 6, null));
        refused("retention.json must give days, 1 or more, for RUN_REPORT.", new Rule(Overdue.RUN_REPORT, null, 0));
        Rule looks = new Rule(Overdue.LOOK, 6, null);
        assertEquals(
                "retention.json names LOOK twice.",
                assertThrows(
                                IllegalStateException.class,
                                () -> new RetentionPolicy(new Content(List.of(looks, looks), 14)))
                        .getMessage());
        assertEquals(
                "retention.json must say how long a QUERY is kept.",
                assertThrows(IllegalStateException.class, () -> new RetentionPolicy(new Content(List.of(looks), 14)))
                        .getMessage());
    }

    @Test
    void a_hold_that_is_ended_keeps_for_a_day_or_more() {
        assertEquals(
                LocalDate.of(2026, 11, 30),
                new RetentionPolicy(new Content(all(), 14)).holdKeepsUntil(LocalDate.of(2026, 11, 16)));
        for (Integer days : new Integer[] {null, 0}) {
            assertEquals(
                    "retention.json must give endedHoldDays, 1 or more: how long a hold keeps once it is ended.",
                    assertThrows(IllegalStateException.class, () -> new RetentionPolicy(new Content(all(), days)))
                            .getMessage());
        }
    }

    private static void refused(String message, Rule rule) {
        assertEquals(
                message,
                assertThrows(IllegalStateException.class, () -> policy(rule)).getMessage());
    }

    /** All as released, but for one. */
    private static RetentionPolicy policy(Rule changed) {
        List<Rule> rules = all();
        rules.set(changed.kind().ordinal(), changed);
        return new RetentionPolicy(new Content(rules, 14));
    }

    private static List<Rule> all() {
        return Arrays.stream(Overdue.values())
                .map(kind -> kind.isKeptForDays() ? new Rule(kind, null, 30) : new Rule(kind, 6, null))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
