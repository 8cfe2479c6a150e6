package uk.gov.sop.pay.retention;

import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** What goes, what stays, and when. */
@QuarkusTest
class RetentionTest {

    @Inject
    Retention retention;

    @Inject
    Deleting deleting;

    private final Member me = OldPay.somebody();
    private final Member colleague = OldPay.somebody();

    @Test
    void pay_goes_on_6_april_when_six_tax_years_have_ended_since_and_not_a_minute_before() {
        everything();
        OldPay.theMinuteBefore(retention::deleteOverdue);
        assertEquals(5, rows());
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(0, rows());
        assertEquals(0, Staff.count("select count(*) from pay_query_message where author_id = ?", me.id()));
        Api.as(me).get("/v1/payslips").then().statusCode(200).body("payslips", empty());
    }

    /** Of each kind one. */
    private void everything() {
        OldPay.p60(colleague);
        OldPay.p11d(colleague);
        OldPay.backThen(() -> {
            OldPay.paid(me);
            OldPay.asked(me, true);
            OldPay.looked(me);
        });
    }

    private long rows() {
        return OldPay.of(me, "payslip")
                + OldPay.of(colleague, "yearly_document")
                + OldPay.of(me, "pay_query")
                + OldPay.of(me, "pay_look");
    }

    @Test
    void what_is_of_a_later_tax_year_stays() {
        OldPay.backThen(() -> OldPay.paid(me));
        Staff.run("update payslip set tax_year = 2023 where person_id = ?", me.id());
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(1, OldPay.of(me, "payslip"));
    }

    @Test
    void a_corrected_payslip_goes_with_the_one_that_took_its_place() {
        OldPay.paid(me);
        OldPay.corrected(me);
        assertEquals(2, OldPay.of(me, "payslip"));
        OldPay.onTheDay(() -> OldPay.deleteNext(deleting, Overdue.PAYSLIP, 1));
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(0, OldPay.of(me, "payslip"));
    }

    @Test
    void each_kind_of_yearly_document_is_counted_for_itself() {
        OldPay.p60(me);
        OldPay.p11d(me);
        long p60s = OldPay.recorded(Overdue.P60, "deleted");
        OldPay.onTheDay(() -> OldPay.deleteNext(deleting, Overdue.P11D, 1));
        assertEquals(1, OldPay.of(me, "yearly_document"));
        assertEquals(p60s, OldPay.recorded(Overdue.P60, "deleted"));
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(0, OldPay.of(me, "yearly_document"));
        assertEquals(p60s + 1, OldPay.recorded(Overdue.P60, "deleted"));
    }

    @Test
    void a_legal_hold_on_a_person_wins_and_its_end_lets_go() {
        OldPay.paid(me, colleague);
        UUID hold = LegalHolding.placed(LegalHolding.on(me));
        long held = OldPay.recorded(Overdue.PAYSLIP, "held");
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(1, OldPay.of(me, "payslip"));
        assertEquals(0, OldPay.of(colleague, "payslip"));
        assertEquals(held + 1, OldPay.recorded(Overdue.PAYSLIP, "held"));
        LegalHolding.end(hold);
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(0, OldPay.of(me, "payslip"));
    }

    @Test
    void a_legal_hold_on_a_department_keeps_everything_of_it() {
        everything();
        UUID hold = LegalHolding.placed(LegalHolding.onDepartment(OldPay.DEPARTMENT));
        long records = records();
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(5, rows());
        assertEquals(records, records(), "nothing was deleted, so there is nothing to record");
        LegalHolding.end(hold);
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(0, rows());
    }

    private static long records() {
        return Staff.count("select count(*) from pay_deletion where department = ?", OldPay.DEPARTMENT);
    }

    @Test
    void a_payslip_stays_as_long_as_a_query_about_it() {
        OldPay.paid(me);
        OldPay.asked(me, true);
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(1, OldPay.of(me, "payslip"));
        TestClock.on(LocalDate.of(2033, 4, 5), LocalTime.NOON, () -> delete(Overdue.QUERY, 2026));
        assertEquals(1, OldPay.of(me, "pay_query"));
        TestClock.on(LocalDate.of(2033, 4, 6), LocalTime.NOON, () -> {
            delete(Overdue.QUERY, 2026);
            delete(Overdue.PAYSLIP, OldPay.YEAR);
        });
        assertEquals(0, OldPay.of(me, "pay_query"));
        assertEquals(0, OldPay.of(me, "payslip"));
    }

    @Test
    void a_query_is_of_the_tax_year_in_which_somebody_last_wrote() {
        UUID query = asked();
        OldPay.answer(query);
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(1, OldPay.of(me, "pay_query"));
        assertEquals(1, OldPay.of(me, "payslip"));
    }

    /** Four years before it is answered. */
    private UUID asked() {
        List<UUID> asked = new ArrayList<>();
        OldPay.backThen(() -> {
            OldPay.paid(me);
            asked.add(OldPay.asked(me, false));
        });
        return asked.getFirst();
    }

    @Test
    void a_query_that_waits_for_payroll_stays() {
        asked();
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(1, OldPay.of(me, "pay_query"));
        assertEquals(1, OldPay.of(me, "payslip"));
    }

    @Test
    void reports_of_runs_go_after_30_days_and_those_of_a_held_department_stay() {
        UUID run = OldPay.paid(me);
        TestClock.on(TestClock.TODAY.plusDays(30), LocalTime.NOON, retention::deleteOverdue);
        assertEquals(1, reports(run));
        UUID hold = LegalHolding.placed(LegalHolding.onDepartment(OldPay.DEPARTMENT));
        TestClock.on(TestClock.TODAY.plusDays(31), LocalTime.NOON, retention::deleteOverdue);
        assertEquals(1, reports(run));
        LegalHolding.end(hold);
        TestClock.on(TestClock.TODAY.plusDays(31), LocalTime.NOON, retention::deleteOverdue);
        assertEquals(0, reports(run));
    }

    private static long reports(UUID run) {
        return Staff.count("select count(*) from payroll_run_report where run_id = ?", run);
    }

    private void delete(Overdue kind, int taxYear) {
        deleting.due(kind).stream()
                .filter(due ->
                        OldPay.DEPARTMENT.equals(due.department()) && taxYear == Objects.requireNonNull(due.taxYear()))
                .forEach(due -> deleting.next(kind, due));
    }
}
