package uk.gov.sop.pay.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** What is left of a payroll run goes after all that it brought. */
@QuarkusTest
class RunRetentionTest {

    @Inject
    Retention retention;

    private final Member me = OldPay.somebody();
    private final Member colleague = OldPay.somebody();

    @Test
    void a_run_goes_with_its_totals_and_its_report_the_night_that_its_payslips_go() {
        assertGoneOnTheDay(OldPay.paid(me));
    }

    @Test
    void a_run_of_p60s_goes_the_night_that_they_go() {
        assertGoneOnTheDay(OldPay.p60(me));
    }

    private void assertGoneOnTheDay(UUID run) {
        OldPay.theMinuteBefore(retention::deleteOverdue);
        assertEquals(1, runs(run));
        assertEquals(1, parts(run));
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(0, runs(run));
        assertEquals(0, parts(run));
        Payroll.get(run).statusCode(404);
        Payroll.client().get("/v1/payroll-runs/" + run + "/report").then().statusCode(404);
    }

    @Test
    void a_run_stays_while_one_of_its_payslips_is_kept() {
        UUID run = OldPay.paid(me, colleague);
        UUID hold = LegalHolding.placed(LegalHolding.on(me));
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(0, OldPay.of(colleague, "payslip"));
        assertEquals(1, OldPay.of(me, "payslip"));
        assertEquals(1, runs(run));
        LegalHolding.end(hold);
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(0, runs(run));
    }

    @Test
    void a_run_of_a_later_tax_year_stays_without_its_payslips() {
        UUID run = emptied();
        Staff.run("update payroll_run set tax_year = 2023 where id = ?", run);
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(1, runs(run));
    }

    @Test
    void a_run_stays_while_its_report_is_kept() {
        UUID run = emptied();
        Staff.run("update payroll_run_report set made_at = '2029-03-20T09:00:00Z' where run_id = ?", run);
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(1, runs(run));
        TestClock.on(LocalDate.of(2029, 4, 20), LocalTime.NOON, retention::deleteOverdue);
        assertEquals(0, runs(run));
    }

    @Test
    void a_legal_hold_on_a_department_keeps_its_runs() {
        UUID run = emptied();
        Staff.run("delete from payroll_run_report where run_id = ?", run);
        UUID hold = LegalHolding.placed(LegalHolding.onDepartment(OldPay.DEPARTMENT));
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(1, runs(run));
        LegalHolding.end(hold);
        OldPay.onTheDay(retention::deleteOverdue);
        assertEquals(0, runs(run));
    }

    @Test
    void runs_that_were_deleted_are_counted_and_their_ids_can_be_held_against_the_record() {
        OldPay.onTheDay(retention::deleteOverdue);
        UUID run = emptied();
        Staff.run("delete from payroll_run_report where run_id = ?", run);
        OldPay.onTheDay(retention::deleteOverdue);
        byte[] id = run.toString().getBytes(StandardCharsets.UTF_8);
        assertEquals(
                1,
                Staff.count(
                        """
                        select count(*) from pay_deletion
                        where kind = 'RUN' and department is null and tax_year = ? and deleted = 1 and held = 0 and asked = 0
                          and kept_for = '6 tax years and the current' and ids_sha256 = ?""",
                        OldPay.YEAR,
                        HexFormat.of().formatHex(Fingerprint.sha256().digest(id))));
    }

    /** Without what it brought, as after a withdrawal. */
    private UUID emptied() {
        UUID run = OldPay.paid(me);
        Staff.run("delete from payslip where run_id = ?", run);
        return run;
    }

    private static long runs(UUID run) {
        return Staff.count("select count(*) from payroll_run where id = ?", run);
    }

    private static long parts(UUID run) {
        return Staff.count("select count(*) from payroll_run_part where run_id = ?", run);
    }
}
