package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.P11DSamples;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

@QuarkusTest
class P11DRunHttpTest {

    private final UUID run = Api.newId();
    private final Member me = Staff.head();
    private final ObjectNode p11d = P11DSamples.p11d(me.staffNumber());
    private final ObjectNode header = P11DSamples.header("CO", P60Samples.YEAR, p11d);

    @Test
    void p11ds_come_as_a_run_of_their_own_kind_and_go_the_same_way() {
        Payroll.put(run, file())
                .statusCode(201)
                .body("kind", is("P11D"))
                .body("payDate", is("2026-04-05"))
                .body("payslips", is(1))
                .body("warnings", is(0));
        Payroll.publish(run).statusCode(200).body("status", is("PUBLISHED"));
    }

    @Test
    void the_header_agrees_with_what_follows() {
        header.put("documents", 2).withObject("/totals").put("cashEquivalent", 1);
        Payroll.put(run, file())
                .statusCode(422)
                .body("errors.column", contains("/documents", "/totals/cashEquivalent"));
    }

    @Test
    void a_fault_is_told_by_its_place() {
        ((ObjectNode) p11d.at("/benefits/0")).put("cashEquivalent", 84_000);
        refused("/benefits/0/cashEquivalent", "/total");
        p11d.putArray("benefits");
        refused("/benefits");
    }

    @Test
    void without_the_employers_address_an_officer_is_warned() {
        header.remove("employerAddress");
        Payroll.put(run, file()).statusCode(201).body("warnings", is(1));
        Payroll.client()
                .get("/v1/payroll-runs/" + run + "/report")
                .then()
                .body(containsString("EMPLOYER_ADDRESS_MISSING"))
                .body(containsString("on a P11D"));
    }

    @Test
    void whoever_worked_there_on_a_day_of_the_tax_year_may_have_one() {
        Payroll.put(Api.newId(), of(until(LocalDate.of(2025, 4, 6)))).statusCode(201);
        Payroll.put(Api.newId(), of(from(LocalDate.of(2026, 4, 5)))).statusCode(201);
        refusedIn(of(until(LocalDate.of(2025, 4, 5))), "/staffNumber");
        refusedIn(of(from(LocalDate.of(2026, 4, 6))), "/staffNumber");
    }

    @Test
    void nobody_gets_two_of_a_year_but_a_p60_is_another_thing() {
        refusedIn(P11DSamples.run("CO", P60Samples.YEAR, p11d, p11d), "/staffNumber");
        Payroll.put(Api.newId(), P60Samples.run("CO", P60Samples.YEAR, P60Samples.p60(me.staffNumber())))
                .statusCode(201);
        Payroll.put(run, file()).statusCode(201);
        Payroll.put(run, file()).statusCode(200);
        refused("/staffNumber");
    }

    @Test
    void a_correction_takes_the_place_of_a_published_one() {
        header.put("corrects", true);
        refused("/staffNumber");
        Payroll.put(run, P11DSamples.run("CO", P60Samples.YEAR, p11d)).statusCode(201);
        refused("/staffNumber");
        Payroll.publish(run).statusCode(200);
        Payroll.put(Api.newId(), file()).statusCode(201);
        assertEquals(
                1,
                Staff.count(
                        "select count(*) from yearly_document where replaces is not null and person_id = ?", me.id()));
    }

    @Test
    void a_withdrawn_one_is_gone_and_may_come_again() {
        Payroll.put(run, file()).statusCode(201);
        Payroll.withdraw(run, "The car is missing.").statusCode(200);
        Payroll.put(Api.newId(), file()).statusCode(201);
    }

    @Test
    void no_payslip_has_to_stay_for_it() {
        UUID pay = Api.newId();
        ObjectNode slip = PaySamples.april(me.staffNumber());
        Payroll.put(pay, PaySamples.run("CO", LocalDate.of(2026, 3, 31), slip)).statusCode(201);
        Payroll.put(run, file()).statusCode(201);
        Payroll.withdraw(pay, "Sent too early.").statusCode(200);
    }

    @Test
    void people_have_it_by_6_july() {
        TestClock.on(LocalDate.of(2026, 6, 1), LocalTime.NOON, () -> {
            Payroll.put(run, file()).statusCode(201);
            Payroll.check(Payroll.client(), run);
            Payroll.approve(Payroll.approver(), run);
            Payroll.publish(run, "{\"visibleFrom\": \"2026-07-06T23:00:00Z\"}")
                    .statusCode(422)
                    .body("rule", is("PAYROLL_RUN_LATE"));
            Payroll.publish(run, "{\"visibleFrom\": \"2026-07-06T22:59:00Z\"}").statusCode(200);
        });
    }

    @Test
    void the_same_comes_as_csv() {
        String csv = """
                row,kind,department,employer,employerAddress.0,payeReference,taxYear,documents,totals.cashEquivalent,\
                staffNumber,niNumber,total,section,description,cost,madeGood,cashEquivalent
                RUN,P11D,CO,Cabinet Office,70 Whitehall,120/AB12345,2025,1,390000,,,,,,,,
                P11D,,,,,,,,,%s,AB123456C,390000,,,,,
                BENEFIT,,,,,,,,,,,,I,Private medical insurance,84000,12000,72000
                BENEFIT,,,,,,,,,,,,F,Car,%s,,318000
                """;
        Payroll.putCsv(run, csv.formatted(me.staffNumber(), "1"))
                .statusCode(422)
                .body("errors.line", contains(5))
                .body("errors.column", contains("cost"));
        Payroll.putCsv(run, csv.formatted(me.staffNumber(), "")).statusCode(201).body("kind", is("P11D"));
    }

    private static Member from(LocalDate day) {
        return Staff.join("CO", null, "ENGLAND_AND_WALES", Staff.FULL_TIME_WEEK, day);
    }

    private static Member until(LocalDate day) {
        Member left = from(LocalDate.of(2022, 4, 4));
        Staff.run("update assignment set ends_on = ? where person_id = ?", day, left.id());
        return left;
    }

    private static String of(Member member) {
        return P11DSamples.run("CO", P60Samples.YEAR, P11DSamples.p11d(member.staffNumber()));
    }

    private String file() {
        return P60Samples.run(header, p11d);
    }

    private void refused(String... pointers) {
        refusedIn(file(), pointers);
    }

    private static void refusedIn(String file, String... pointers) {
        Payroll.put(Api.newId(), file).statusCode(422).body("errors.column", contains(pointers));
    }
}
