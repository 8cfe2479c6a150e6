package uk.gov.sop.pay.yearly;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** A published P60 that was wrong: the right one takes its place marked as a replacement, and the wrong one is kept. */
@QuarkusTest
class ReplacedP60HttpTest {

    private static final String REPLACED = "?replaced=true";

    private final Member me = Staff.head();
    private final UUID correction = Api.newId();
    private String path = "";

    @BeforeEach
    void aCorrectionThatIsNotPublished() {
        path = Paid.p60Of(me);
        correct(correction, 1_038);
    }

    @Test
    void the_wrong_one_counts_until_the_right_one_is_published() {
        get("").statusCode(200).body("p60s.studentLoan.pence", contains(103_700));
        get(REPLACED).statusCode(404);
        Payroll.publish(correction).statusCode(200);
        get("").statusCode(200).body("p60s.studentLoan.pence", contains(103_800));
    }

    @Test
    void both_are_marked_and_the_wrong_one_can_still_be_read() {
        Payroll.publish(correction).statusCode(200);
        get("").body("p60s.replacement", contains(true)).body("p60s.replaced", contains(false));
        get(REPLACED)
                .statusCode(200)
                .body("p60s.studentLoan.pence", contains(103_700))
                .body("p60s.replacement", contains(false))
                .body("p60s.replaced", contains(true));
        Api.as(me).get("/v1/p60s").then().body("p60s.replacement", contains(true));
    }

    @Test
    void of_several_that_were_wrong_the_last_comes_first() {
        Payroll.publish(correction).statusCode(200);
        UUID again = Api.newId();
        correct(again, 1_039);
        Payroll.publish(again).statusCode(200);
        get("").body("p60s.studentLoan.pence", contains(103_900));
        get(REPLACED)
                .body("p60s.studentLoan.pence", contains(103_800, 103_700))
                .body("p60s.replacement", contains(true, false));
    }

    @Test
    void to_read_the_wrong_one_is_on_record_too() {
        Payroll.publish(correction).statusCode(200);
        get(REPLACED).statusCode(200);
        assertEquals(
                1,
                Staff.count(
                        "select count(*) from disclosure join yearly_document wrong on wrong.id = what_id"
                                + " where subject_id = ? and wrong.replaces is null",
                        me.id()));
    }

    @Test
    void it_takes_the_stronger_sign_in_as_well() {
        Payroll.publish(correction).statusCode(200);
        Api.as(me).get(path + REPLACED).then().statusCode(401).body("rule", equalTo("STEP_UP_REQUIRED"));
    }

    @Test
    void whether_it_is_asked_for_is_said_in_one_way() {
        get("?replaced=false").statusCode(200);
        for (String said : new String[] {"yes", "TRUE", "1"}) {
            get("?replaced=" + said).statusCode(400).body("errors.parameter", contains("replaced"));
        }
    }

    private void correct(UUID run, int studentLoan) {
        ObjectNode right = P60Samples.p60(me.staffNumber()).put("studentLoan", studentLoan);
        ObjectNode header = P60Samples.header("CO", P60Samples.YEAR, right).put("corrects", true);
        Payroll.put(run, P60Samples.run(header, right)).statusCode(201);
    }

    private ValidatableResponse get(String query) {
        return Api.withToken(me.steppedUp()).get(path + query).then();
    }
}
