package uk.gov.sop.pay.queries;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** How long payroll of the payslip usually takes, for who does not work where they were paid. */
@QuarkusTest
class PayQueryUsualTimeHttpTest {

    private final Member me = Staff.inDepartment("HO");
    private final Member officer = Staff.inDepartment("HO");

    @BeforeEach
    void answerFiveTheSameDay() {
        String slip = Paid.payslipOf(me);
        for (int i = 0; i < 5; i++) {
            UUID query = Asking.asked(me, slip);
            Asking.answer(officer, query, Api.newId(), "It is right.").statusCode(201);
        }
    }

    @Test
    void who_has_moved_is_told_of_the_payroll_that_answers_them() {
        usual("").body("usualWorkingDays", equalTo(0));
        Staff.run("update assignment set department = 'MHCLG' where person_id = ?", me.id());
        usual("").body("usualWorkingDays", nullValue());
        String next = usual("?department=HO&limit=4")
                .body("usualWorkingDays", equalTo(0))
                .body("queries.department[3]", equalTo("HO"))
                .extract()
                .path("next");
        Api.as(me).get(next).then().body("usualWorkingDays", equalTo(0)).body("queries.size()", equalTo(1));
    }

    @Test
    void who_has_left_is_told_of_the_payroll_that_answers_them() {
        Staff.run("update assignment set ends_on = ? where person_id = ?", TestClock.TODAY.minusDays(1), me.id());
        usual("").body("usualWorkingDays", nullValue());
        usual("?department=HO").body("usualWorkingDays", equalTo(0));
    }

    @Test
    void a_department_is_a_code() {
        Api.as(me)
                .get("/v1/pay-queries?department=ne")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("department"));
    }

    private ValidatableResponse usual(String query) {
        return Api.as(me).get("/v1/pay-queries" + query).then().statusCode(200);
    }
}
