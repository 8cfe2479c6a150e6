package uk.gov.sop.pay.looks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Who has looked at my pay. */
@QuarkusTest
class PayDisclosureHttpTest {

    private final Member officer = Staff.head();
    private final Member me = Staff.managedBy(Staff.head());
    private String slip;

    /** Which reads the list once, as the person. */
    @BeforeEach
    void pay() {
        slip = Paid.payslipOf(me);
    }

    @Test
    void an_officers_look_shows_who_from_where_through_what_and_why() {
        Officers.as(officer).get(Officers.look(officer, me) + "/payslips/" + slip);
        mine("").statusCode(200)
                .header("Cache-Control", "no-store")
                .body("disclosures.what", contains("PAYSLIP", "PAY_LOOK", "PAYSLIP_LIST"))
                .body("disclosures.own", contains(false, false, true))
                .body("disclosures[0].at", equalTo("2026-11-16T09:00:00Z"))
                .body("disclosures[0].name", equalTo(officer.name()))
                .body("disclosures[0].departmentName", equalTo("Cabinet Office"))
                .body("disclosures[0].app", equalTo("test-app"))
                .body("disclosures[0].payslipId", equalTo(slip))
                .body("disclosures[0].payDate", equalTo("2026-04-30"))
                .body("disclosures[0].reasonKind", equalTo("ASKED"))
                .body("disclosures[0].reason", equalTo("You rang about September."))
                .body("disclosures[2].reasonKind", nullValue());
    }

    @Test
    void p60s_that_were_seen_are_in_it_by_their_tax_year() {
        String p60 = Paid.p60Of(me);
        Api.as(me).get("/v1/p60s").then().statusCode(200);
        Api.withToken(me.steppedUp()).get(p60).then().statusCode(200);
        mine("").body("disclosures.what", contains("P60", "P60_LIST", "PAYSLIP_LIST"))
                .body("disclosures.taxYear", contains(P60Samples.YEAR, null, null))
                .body("disclosures.payslipId", everyItem(nullValue()));
    }

    @Test
    void pages_follow_one_another_and_are_the_persons_own() {
        for (int i = 0; i < 4; i++) {
            Api.as(me).get("/v1/payslips/" + slip);
        }
        String next = mine("?limit=3")
                .body("disclosures.own", everyItem(is(true)))
                .extract()
                .path("next");
        Api.as(me)
                .get(next)
                .then()
                .statusCode(200)
                .body("disclosures.what", contains("PAYSLIP", "PAYSLIP_LIST"))
                .body("next", nullValue());
        Api.as(officer).get(next).then().statusCode(400).body("rule", equalTo("CURSOR_INVALID"));
    }

    @Test
    void what_others_saw_can_be_read_without_ones_own_readings() {
        Officers.as(officer).get(Officers.look(officer, me) + "/payslips/" + slip);
        Api.as(me).get("/v1/payslips/" + slip);
        mine("?others=true&limit=2")
                .body("disclosures.what", contains("PAYSLIP", "PAY_LOOK"))
                .body("disclosures.own", everyItem(is(false)))
                .body("next", nullValue());
        String next = mine("?others=true&limit=1").extract().path("next");
        Api.as(me).get(next).then().statusCode(200).body("disclosures.what", contains("PAY_LOOK"));
        Api.as(me).get(next.replace("others=true&", "")).then().statusCode(400).body("rule", equalTo("CURSOR_INVALID"));
    }

    @Test
    void a_reading_without_a_staff_record_is_one_of_others() {
        Staff.run("""
                insert into disclosure (at, subject_id, viewer_sign_in, client, what, what_id)
                values (now(), ?, 'somebody', 'test-app', 'payslip', ?)""", me.id(), me.id());
        mine("?others=true").body("disclosures.name", contains((Object) null));
    }

    @Test
    void what_is_not_about_pay_and_what_is_about_others_is_not_in_it() {
        Staff.run("""
                insert into disclosure (at, subject_id, viewer_id, client, what, what_id)
                values (now(), ?, ?, 'test-app', 'approval', ?)""", me.id(), officer.id(), me.id());
        Officers.look(officer, Staff.head());
        mine("").body("disclosures.what", contains("PAYSLIP_LIST"));
    }

    private ValidatableResponse mine(String query) {
        return Api.as(me).get("/v1/pay-disclosures" + query).then();
    }
}
