package uk.gov.sop.pay.slips;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.pay.looks.Officers;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** Whoever can write to the database, but has no master key, cannot show anybody another's pay. */
@QuarkusTest
class MovedPayslipHttpTest {

    private final Member me = Staff.head();
    private String mine;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @BeforeEach
    void pay() {
        mine = Paid.payslipOf(me);
    }

    /** What does not open would be told of again with each run of the department. */
    @AfterEach
    void clearAway() {
        Staff.run("delete from payslip where id = ?", UUID.fromString(mine));
    }

    @Test
    void a_run_is_taken_all_the_same_and_says_what_could_not_be_checked() {
        Staff.run("update payslip set figures = body where id = ?", UUID.fromString(mine));
        UUID run = Api.newId();
        Payroll.put(run, PaySamples.run("CO", PaySamples.MAY, PaySamples.may(me.staffNumber())))
                .statusCode(201)
                .body("warnings", equalTo(1));
        Payroll.client().get("/v1/payroll-runs/" + run + "/report").then().body(containsString("does not open here"));
    }

    @Test
    void one_that_was_damaged_keeps_nobody_from_their_others() {
        Payroll.pay(PaySamples.run("CO", PaySamples.MAY, PaySamples.may(me.staffNumber())));
        Staff.run("update payslip set figures = substr(figures, 1, 9) where id = ?", UUID.fromString(mine));
        Api.as(me)
                .get("/v1/payslips")
                .then()
                .statusCode(200)
                .body("payslips.readable", contains(true, false))
                .body("payslips[0].totals.net.pence", equalTo(237906))
                .body("payslips[1].id", equalTo(mine));
        Api.as(me).get("/v1/payslips/" + mine).then().statusCode(200);
    }

    @Test
    void an_officer_is_shown_the_same() {
        Staff.run("update payslip set figures = body where id = ?", UUID.fromString(mine));
        Member officer = Staff.head();
        Officers.as(officer)
                .get(Officers.look(officer, me) + "/payslips")
                .then()
                .statusCode(200)
                .body("payslips.readable", contains(false));
    }

    @Test
    void a_payslip_made_over_to_somebody_else_does_not_open() {
        Member other = Staff.head();
        Staff.run("update payslip set person_id = ? where id = ?", other.id(), UUID.fromString(mine));
        doesNotOpen(other, mine);
    }

    @Test
    void contents_put_into_a_colleagues_row_of_the_same_department_do_not_open() {
        Member other = Staff.head();
        String theirs = Paid.payslipOf(other);
        Staff.run("""
                update payslip set figures = richer.figures, body = richer.body from payslip richer
                where richer.id = ? and payslip.id = ?""", UUID.fromString(mine), UUID.fromString(theirs));
        doesNotOpen(other, theirs);
        Staff.run("delete from payslip where id = ?", UUID.fromString(theirs));
    }

    @Test
    void a_payslip_moved_to_another_run_or_department_does_not_open() {
        UUID run = UUID.fromString(run(Paid.payslipOf(Staff.head())));
        UUID before = UUID.fromString(run(mine));
        Staff.run("update payslip set run_id = ? where id = ?", run, UUID.fromString(mine));
        doesNotOpen(me, mine);
        Staff.run("update payslip set run_id = ?, department = 'EA' where id = ?", before, UUID.fromString(mine));
        inTheList(me, mine).body("payslips[0].readable", equalTo(false));
        // The run has no part for that department.
        Api.as(me).get("/v1/payslips/" + mine).then().statusCode(404);
        Staff.run("update payslip set department = 'CO' where id = ?", UUID.fromString(mine));
        Api.as(me).get("/v1/payslips/" + mine).then().statusCode(200);
    }

    @Test
    void columns_put_in_place_of_each_other_do_not_open() {
        Staff.run("update payslip set figures = body, body = figures where id = ?", UUID.fromString(mine));
        doesNotOpen(me, mine);
    }

    @Test
    void what_does_not_open_is_counted_and_logged_in_one_line_with_the_rows_id_alone() throws InterruptedException {
        Staff.run("update payslip set body = figures where id = ?", UUID.fromString(mine));
        long before = counted();
        Api.as(me).get("/v1/payslips/" + mine).then().statusCode(500);
        assertEquals(before + 1, counted());
        Together.until(() -> !errors().isEmpty());
        assertEquals(1, errors().size());
        assertTrue(errors().getFirst().contains("What is sealed in the row " + mine + " does not open"));
        assertFalse(errors().getFirst().contains(me.id().toString()));
    }

    private List<String> errors() {
        try {
            return Files.readAllLines(Path.of("target/test.log")).stream()
                    .filter(line -> line.contains(mine) && line.contains("ERROR"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private long counted() {
        return given().get(management.resolve("/q/metrics"))
                .asString()
                .lines()
                .filter(line -> line.startsWith("sop_pay_unopened_total"))
                .mapToLong(line -> Math.round(Double.parseDouble(line.split(" ")[1])))
                .sum();
    }

    private static void doesNotOpen(Member member, String id) {
        inTheList(member, id)
                .body("payslips[0].readable", equalTo(false))
                .body("payslips[0].gross", nullValue())
                .body("payslips[0].totals", nullValue());
        Api.as(member)
                .get("/v1/payslips/" + id)
                .then()
                .statusCode(500)
                .body("rule", equalTo("RECORD_UNREADABLE"))
                .body("errors.size()", equalTo(0));
    }

    private static ValidatableResponse inTheList(Member member, String id) {
        return Api.as(member)
                .get("/v1/payslips")
                .then()
                .statusCode(200)
                .body("payslips[0].id", equalTo(id))
                .body("payslips[0].payDate", equalTo("2026-04-30"));
    }

    private static String run(String payslip) {
        long high = part(payslip, "left");
        return new UUID(high, part(payslip, "right")).toString();
    }

    private static long part(String payslip, String half) {
        return Staff.count(
                "select ('x' || %s(replace(run_id::text, '-', ''), 16))::bit(64)::bigint from payslip where id = ?"
                        .formatted(half),
                UUID.fromString(payslip));
    }
}
