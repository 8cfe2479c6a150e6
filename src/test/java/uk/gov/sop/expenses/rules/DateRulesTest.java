package uk.gov.sop.expenses.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Spent;
import uk.gov.sop.expenses.rules.Finding.Severity;

class DateRulesTest {

    @Test
    void a_journey_of_tomorrow_is_claimed_after_it() {
        assertEquals(List.of(ExpenseRule.IN_THE_FUTURE), Looked.in("CO").rules(Spent.miles("2026-11-17", 10)));
        assertEquals(List.of(), Looked.in("CO").rules(Spent.miles("2026-11-16", 10)));
    }

    @Test
    void a_day_before_the_employment_is_another_departments() {
        assertEquals(
                List.of(ExpenseRule.NOT_EMPLOYED_THEN, ExpenseRule.TOO_LATE),
                Looked.in("CO").rules(Spent.miles("2022-04-03", 10)));
    }

    @Test
    void after_the_claim_window_a_reason_is_asked_for() {
        assertEquals(List.of(), Looked.in("CO").rules(Spent.miles("2026-08-16", 10)));
        Finding late = Looked.in("CO").at(Spent.miles("2026-08-15", 10)).getFirst();
        assertEquals(ExpenseRule.LATE, late.rule());
        assertEquals(Severity.NEEDS_REASON, late.severity());
        assertEquals("/lines/0/date", late.pointer());
        assertEquals("had to be claimed by 15 November 2026; say in reason why it is late", late.message());
    }

    @Test
    void a_department_has_a_shorter_window_where_its_terms_say_so() {
        assertEquals(List.of(), Looked.in("DWP").rules(Spent.miles("2026-10-16", 10)));
        assertEquals(List.of(ExpenseRule.LATE), Looked.in("DWP").rules(Spent.miles("2026-10-15", 10)));
    }

    @Test
    void after_a_year_it_is_not_taken_any_more() {
        assertEquals(List.of(ExpenseRule.LATE), Looked.in("CO").rules(Spent.miles("2025-11-16", 10)));
        assertEquals(List.of(ExpenseRule.TOO_LATE), Looked.in("CO").rules(Spent.miles("2025-11-15", 10)));
    }

    @Test
    void a_reason_answers_the_question_and_is_kept_with_it() {
        Finding late = Looked.in("CO")
                .at(Spent.miles("2026-08-15", 10).with("reason", "I was on sick leave."))
                .getFirst();
        assertEquals("I was on sick leave.", late.answer());
        assertEquals(false, late.keepsFromSubmitting());
    }

    @Test
    void hospitality_is_open_from_grade_7_on() {
        Spent dinner = Spent.on("2026-11-02", ExpenseKind.HOSPITALITY).pounds(400);
        assertEquals(List.of(ExpenseRule.NOT_OPEN_TO_GRADE), Looked.in("CO").rules(dinner));
        assertEquals(List.of(), Looked.in("CO").ofGrade("G7").rules(dinner));
    }

    @Test
    void what_runs_on_beyond_today_is_claimed_after_it_ends() {
        Finding future = Looked.in("CO").at(friends("2026-11-16", 90)).getFirst();
        assertEquals(ExpenseRule.IN_THE_FUTURE, future.rule());
        assertEquals("/lines/0/nights", future.pointer());
        assertEquals(
                "run on to 14 February 2027, which is in the future; claim what is past now, and the rest after it",
                future.message());
        assertEquals(List.of(), Looked.in("CO").rules(friends("2026-11-14", 2)));
        assertEquals(
                List.of(ExpenseRule.IN_THE_FUTURE),
                Looked.in("CO").rules(nights("2026-11-14", ExpenseKind.INCIDENTALS, 3)));
        Spent overnight = Spent.away("2026-11-16", "06:00", "05:00").with("backOn", "2026-11-17");
        assertEquals("/lines/0/backOn", Looked.in("CO").at(overnight).getFirst().pointer());
        assertEquals(
                List.of(),
                Looked.in("CO").rules(Spent.away("2026-11-15", "06:00", "05:00").with("backOn", "2026-11-16")));
        Finding notBackYet =
                Looked.in("CO").at(Spent.away("2026-11-16", "06:00", "20:01")).getFirst();
        assertEquals("/lines/0/backAt", notBackYet.pointer());
        assertEquals("is in the future; claim after you are back", notBackYet.message());
        assertEquals(List.of(), Looked.in("CO").rules(Spent.away("2026-11-16", "06:00", "20:00")));
    }

    @Test
    void a_hotel_may_be_paid_before_its_last_night() {
        assertEquals(List.of(), Looked.in("CO").rules(nights("2026-11-16", ExpenseKind.HOTEL, 5)));
    }

    @Test
    void every_night_is_one_in_employment() {
        Finding gone =
                Looked.in("CO").until("2026-10-30").at(friends("2026-10-30", 2)).getFirst();
        assertEquals(ExpenseRule.NOT_EMPLOYED_THEN, gone.rule());
        assertEquals("/lines/0/nights", gone.pointer());
        assertEquals(
                "go on to the night of 31 October 2026, on which you did not work for this department; take off the nights"
                        + " from then on, or claim them from the department you worked for",
                gone.message());
        assertEquals(List.of(), Looked.in("CO").until("2026-10-30").rules(friends("2026-10-29", 2)));
        assertEquals(
                List.of(ExpenseRule.NOT_EMPLOYED_THEN),
                Looked.in("CO").until("2026-10-30").rules(nights("2026-10-30", ExpenseKind.HOTEL, 2)));
    }

    private static Spent friends(String day, int nights) {
        return Spent.on(day, ExpenseKind.STAYING_WITH_FRIENDS).with("nights", nights);
    }

    private static Spent nights(String day, ExpenseKind kind, int nights) {
        return Spent.on(day, kind).pounds(400).with("nights", nights).with("area", "ELSEWHERE");
    }
}
