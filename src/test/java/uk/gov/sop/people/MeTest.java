package uk.gov.sop.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Tokens;

@QuarkusTest
class MeTest {

    @Test
    void people_see_where_they_work_and_who_manages_them() {
        Member manager = Staff.head();
        Member me = Staff.managedBy(manager);
        Api.as(me)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("staffNumber", equalTo(me.staffNumber()))
                .body("assignment.departmentName", equalTo("Cabinet Office"))
                .body("assignment.managerName", equalTo(manager.name()))
                .body("assignment.endsOn", nullValue());
    }

    @Test
    void an_app_is_told_what_this_sign_in_may_do() {
        Member me = Staff.head();
        Api.withToken(me.token("openid pay:read approvals:read"))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("scopes", equalTo(List.of("approvals:read", "pay:read")));
    }

    @Test
    void what_the_client_has_already_is_not_sent_again() {
        Member me = Staff.head();
        String tag = Api.as(me).get("/v1/me").header("ETag");
        Api.as(me).header("If-None-Match", tag).get("/v1/me").then().statusCode(304);
    }

    @Test
    void a_sign_in_without_a_staff_record_is_told_so() {
        Api.withToken(Tokens.of("nobody", Tokens.EVERY_STAFF_SCOPE))
                .get("/v1/me")
                .then()
                .statusCode(403)
                .body("rule", equalTo("PERSON_UNKNOWN"));
    }
}
