package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

@QuarkusTest
class P60RunHttpTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 27);

    private final UUID run = Api.newId();
    private final Member me = Staff.head();
    private final ObjectNode p60 = P60Samples.p60(me.staffNumber());

    @Test
    void p60s_come_as_a_run_of_their_own_kind_and_go_the_same_way() {
        Payroll.put(run, file())
                .statusCode(201)
                .body("kind", is("P60"))
                .body("status", is("RECEIVED"))
                .body("payDate", is("2026-04-05"))
                .body("taxYear", is(P60Samples.YEAR))
                .body("payslips", is(1));
        Payroll.publish(run).statusCode(200).body("status", is("PUBLISHED"));
    }

    @Test
    void a_p60_agrees_with_the_payslip_of_the_last_period() {
        paid(MARCH, 4_000_100);
        Payroll.put(run, file()).statusCode(422).body("errors.column", contains("/thisEmployment/pay"));
        p60.withObject("/thisEmployment").put("pay", 4_000_100);
        p60.withObject("/total").put("pay", 4_000_100);
        Payroll.put(run, file()).statusCode(201);
        report(run).body(not(containsString("YEAR_TO_DATE_GAP")));
    }

    @Test
    void where_the_last_payslip_is_of_an_earlier_period_an_officer_is_warned() {
        paid(FEBRUARY, 3_700_000);
        Payroll.put(run, file()).statusCode(201);
        report(run).body(containsString("YEAR_TO_DATE_GAP"));
    }

    @Test
    void where_an_earlier_payslip_came_in_after_the_last_one_an_officer_is_warned() {
        paid(MARCH, 3_700_000);
        TestClock.on(TestClock.TODAY, LocalTime.of(9, 5), () -> paid(FEBRUARY, 300_000));
        Payroll.put(run, file()).statusCode(201);
        report(run).body(containsString("An earlier payslip of the tax year was corrected since"));
    }

    @Test
    void whoever_is_due_a_p60_and_gets_none_is_counted() {
        Member paid = Staff.inDepartment("GPA");
        Member certified = Staff.inDepartment("GPA");
        Payroll.put(Api.newId(), PaySamples.run("GPA", MARCH, PaySamples.april(paid.staffNumber())))
                .statusCode(201);
        Payroll.put(run, P60Samples.run("GPA", P60Samples.YEAR, P60Samples.p60(certified.staffNumber())))
                .statusCode(201);
        report(run).body(containsString("P60_MISSING"));
    }

    @Test
    void pay_that_comes_after_the_p60_warns_that_it_may_be_wrong() {
        Payroll.put(run, file()).statusCode(201);
        UUID late = Api.newId();
        ObjectNode slip = PaySamples.april(me.staffNumber());
        Payroll.put(late, PaySamples.run("CO", MARCH, slip)).statusCode(201);
        report(late).body(containsString("P60_ISSUED"));
    }

    /** Income Tax (PAYE) Regulations 2003, regulation 67. */
    @Test
    void people_have_it_by_31_may() {
        TestClock.on(LocalDate.of(2026, 5, 1), LocalTime.NOON, () -> {
            Payroll.put(run, file()).statusCode(201);
            Payroll.check(Payroll.client(), run);
            Payroll.approve(Payroll.approver(), run);
            Payroll.publish(run, "{\"visibleFrom\": \"2026-05-31T23:00:00Z\"}")
                    .statusCode(422)
                    .body("rule", is("PAYROLL_RUN_LATE"));
            Payroll.publish(run, "{\"visibleFrom\": \"2026-05-31T22:59:00Z\"}").statusCode(200);
        });
    }

    @Test
    void only_who_worked_for_the_department_on_5_april_gets_one() {
        Member newcomer = Staff.join("CO", null, "ENGLAND_AND_WALES", Staff.FULL_TIME_WEEK, LocalDate.of(2026, 4, 6));
        refused(P60Samples.run("CO", P60Samples.YEAR, P60Samples.p60(newcomer.staffNumber())), "/staffNumber");
    }

    @Test
    void a_tax_year_that_goes_on_has_no_p60s() {
        refused(P60Samples.run("CO", 2026, p60), "/taxYear");
    }

    @Test
    void a_tax_year_that_is_kept_no_more_has_none_either() {
        refused(P60Samples.run("CO", 2019, p60), "/taxYear");
    }

    @Test
    void nobody_gets_two_of_a_year() {
        refused(P60Samples.run("CO", P60Samples.YEAR, p60, p60), "/staffNumber");
        Payroll.put(run, file()).statusCode(201);
        Payroll.put(Api.newId(), file()).statusCode(422).body("errors.column", contains("/staffNumber"));
    }

    @Test
    void a_withdrawn_one_is_gone_and_may_come_again() {
        Payroll.put(run, file()).statusCode(201);
        Payroll.withdraw(run, "The loans are missing.").statusCode(200);
        assertCount(0, "select count(*) from yearly_document where person_id = ?");
        Payroll.put(Api.newId(), file()).statusCode(201);
    }

    @Test
    void a_correction_takes_the_place_of_a_published_one() {
        ObjectNode header = P60Samples.header("CO", P60Samples.YEAR, p60).put("corrects", true);
        refused(P60Samples.run(header, p60), "/staffNumber");
        Payroll.put(run, file()).statusCode(201);
        Payroll.publish(run).statusCode(200);
        Payroll.put(Api.newId(), P60Samples.run(header, p60)).statusCode(201);
        assertCount(1, "select count(*) from yearly_document where replaces is not null and person_id = ?");
    }

    @Test
    void the_header_agrees_with_what_follows() {
        ObjectNode header = P60Samples.header("CO", P60Samples.YEAR, p60).put("documents", 2);
        header.withObject("/totals").put("studentLoan", 1);
        Payroll.put(run, P60Samples.run(header, p60))
                .statusCode(422)
                .body("errors.column", contains("/documents", "/totals/studentLoan"));
    }

    @Test
    void the_same_comes_as_csv() {
        String csv = """
                row,kind,department,employer,payeReference,taxYear,documents,totals.pay,totals.tax,totals.ni,\
                totals.studentLoan,totals.postgraduateLoan,staffNumber,niNumber,taxCode,taxBasis,\
                previousEmployments.pay,previousEmployments.tax,thisEmployment.pay,thisEmployment.tax,total.pay,total.tax,\
                letter,atLowerLimit,toPrimaryThreshold,toUpperLimit,contributions,studentLoan,postgraduateLoan
                RUN,P60,CO,Cabinet Office,120/AB12345,2025,1,4000000,548420,219440,0,0,,,,,,,,,,,,,,,,,
                P60,,,,,,,,,,,,%s,AB123456C,1257L,CUMULATIVE,0,0,4000000,548420,4000000,548420,,,,,,0,0
                NATIONAL_INSURANCE,,,,,,,,,,,,,,,,,,,,,,A,6500,6070,27430,219440,,
                """.formatted(me.staffNumber());
        Payroll.putCsv(run, csv).statusCode(201).body("kind", is("P60"));
    }

    private static ValidatableResponse report(UUID run) {
        return Payroll.client()
                .get("/v1/payroll-runs/" + run + "/report")
                .then()
                .statusCode(200);
    }

    private String file() {
        return P60Samples.run("CO", P60Samples.YEAR, p60);
    }

    private void refused(String file, String pointer) {
        Payroll.put(Api.newId(), file).statusCode(422).body("errors.column", contains(pointer));
    }

    private void assertCount(long expected, String sql) {
        assertEquals(expected, Staff.count(sql, me.id()));
    }

    /** A payslip whose year to date is that of the P60, but for this. */
    private void paid(LocalDate payDate, long taxable) {
        ObjectNode slip = PaySamples.april(me.staffNumber());
        slip.withObject("/yearToDate")
                .put("taxable", taxable)
                .put("tax", 548_420)
                .put("ni", 219_440);
        Payroll.put(Api.newId(), PaySamples.run("CO", payDate, slip)).statusCode(201);
    }
}
