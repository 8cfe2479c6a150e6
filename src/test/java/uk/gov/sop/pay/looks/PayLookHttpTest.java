package uk.gov.sop.pay.looks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class PayLookHttpTest {

    private final Member officer = Staff.head();
    private final Member me = Staff.managedBy(Staff.head());
    private String slip;

    @BeforeEach
    void pay() {
        slip = Paid.payslipOf(me);
    }

    @Test
    void an_officer_who_says_why_sees_the_payslips_of_their_department() {
        String look = Officers.look(officer, me);
        Officers.as(officer)
                .get(look)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo(me.name()))
                .body("department", equalTo("CO"))
                .body("endsAt", equalTo("2026-11-16T10:00:00Z"))
                .body("actions", contains("listPayslips"));
        Officers.as(officer)
                .get(look + "/payslips")
                .then()
                .statusCode(200)
                .body("payslips.id", contains(slip))
                .body("payslips[0].totals.net.pence", equalTo(237906));
        Officers.as(officer)
                .get(look + "/payslips/" + slip)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo(me.name()))
                .body("netPayments[0].account", equalTo("****4321"));
    }

    @Test
    void each_look_and_each_thing_seen_by_it_is_on_record_with_its_reason() {
        String look = Officers.look(officer, me);
        Officers.as(officer).get(look + "/payslips");
        Officers.as(officer).get(look + "/payslips/" + slip);
        assertEquals(1, recorded("pay_look", look.substring(look.lastIndexOf('/') + 1)));
        assertEquals(1, recorded("payslip_list", me.id().toString()));
        assertEquals(1, recorded("payslip", slip));
    }

    @Test
    void a_look_lasts_an_hour() {
        String look = Officers.look(officer, me);
        TestClock.on(
                TestClock.TODAY,
                LocalTime.of(9, 59, 59),
                () -> Officers.as(officer).get(look + "/payslips").then().statusCode(200));
        TestClock.on(TestClock.TODAY, LocalTime.of(10, 0), () -> {
            for (String over : new String[] {"/payslips", "/payslips/" + slip}) {
                Officers.as(officer).get(look + over).then().statusCode(403).body("rule", equalTo("PAY_LOOK_OVER"));
            }
            Officers.as(officer).get(look).then().body("actions", is(empty()));
        });
    }

    @Test
    void a_look_is_its_officers_alone() {
        String look = Officers.look(officer, me);
        Member another = Staff.head();
        for (String path : new String[] {look, look + "/payslips", look + "/payslips/" + slip}) {
            Officers.as(another).get(path).then().statusCode(404);
        }
        Officers.put(another, look, Officers.body(me)).statusCode(404);
    }

    @Test
    void a_look_at_one_person_shows_nothing_of_another() {
        Member other = Staff.head();
        String theirs = Paid.payslipOf(other);
        Officers.as(officer)
                .get(Officers.look(officer, me) + "/payslips/" + theirs)
                .then()
                .statusCode(404);
        assertEquals(0, recorded("payslip", theirs));
    }

    @Test
    void the_same_again_is_the_lost_reply_and_something_else_is_refused() {
        String look = Officers.look(officer, me);
        String tag = Officers.put(officer, look, Officers.body(me))
                .statusCode(200)
                .extract()
                .header("ETag");
        String other = Officers.body(me.staffNumber(), "AUDIT", "A sample of this year.");
        Officers.put(officer, look, other).statusCode(428);
        Officers.as(officer)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(other)
                .put(look)
                .then()
                .statusCode(409)
                .body("rule", equalTo("PAY_LOOK_FIXED"));
        assertEquals(1, recorded("pay_look", look.substring(look.lastIndexOf('/') + 1)));
    }

    @Test
    void many_at_once_open_one_look_and_record_it_once() {
        UUID id = Api.newId();
        long opened = Together.run(
                        10,
                        i -> Officers.put(officer, "/v1/pay-looks/" + id, Officers.body(me))
                                .extract()
                                .statusCode())
                .stream()
                .filter(status -> status == 201)
                .count();
        assertEquals(1, opened);
        assertEquals(1, recorded("pay_look", id.toString()));
    }

    private long recorded(String what, String id) {
        return Staff.count(
                "select count(*) from disclosure where what = ? and what_id = ? and subject_id = ? and viewer_id = ?"
                        + " and department = 'CO' and reason_kind = 'ASKED' and reason = 'You rang about September.'",
                what,
                UUID.fromString(id),
                me.id(),
                officer.id());
    }
}
