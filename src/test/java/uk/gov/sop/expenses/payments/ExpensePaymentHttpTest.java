package uk.gov.sop.expenses.payments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class ExpensePaymentHttpTest {

    private final String department = Finance.department();
    private final Member me = Finance.payee(department);

    @Test
    void finance_sees_what_is_due_to_whom_for_which_budget_and_how_it_can_be_paid() {
        UUID claim = Finance.dueClaim(me, 3_700, 1_200);
        Finance.due(department)
                .body("payments.claimId", contains(claim.toString()))
                .body("payments[0].staffNumber", equalTo(me.staffNumber()))
                .body("payments[0].name", equalTo(me.name()))
                .body("payments[0].costCentre", equalTo("CC-1"))
                .body("payments[0].amount.pence", equalTo(3_700))
                .body("payments[0].taxable.pence", equalTo(1_200))
                .body("payments[0].taxTreatment", equalTo("PARTLY_TAXABLE"))
                .body("payments[0].approvedOn", equalTo("2026-11-16"))
                .body("payments[0].expectedPayOn", equalTo("2026-12-23"))
                .body("payments[0].methods", contains("SALARY"))
                .body("payments[0].problem", nullValue());
    }

    @Test
    void a_claim_that_comes_to_nothing_is_not_due() {
        Finance.dueClaim(me, 0, 0);
        Finance.due(department).body("payments", hasSize(0));
    }

    @Test
    void the_budget_of_somebody_who_moved_is_that_of_their_last_post_in_the_department_of_the_claim() {
        Staff.run("update assignment set ends_on = ? where person_id = ?", LocalDate.of(2026, 11, 15), me.id());
        Staff.assign(
                me,
                "CO",
                null,
                "ENGLAND_AND_WALES",
                Staff.FULL_TIME_WEEK,
                LocalDate.of(2026, 11, 16),
                LocalDate.of(9999, 12, 31));
        Staff.run("update assignment set cost_centre = 'CO-9' where person_id = ? and department = 'CO'", me.id());
        Finance.dueClaim(me, 3_700, 0);
        Finance.due(department).body("payments[0].costCentre", equalTo("CC-1"));
        Finance.reader()
                .get("/v1/expense-payments?department=" + department + "&costCentre=CC-1")
                .then()
                .body("payments", hasSize(1));
    }

    @Test
    void the_budget_is_that_of_the_post_on_the_day_of_approval_in_british_time() {
        Staff.run("update assignment set ends_on = ? where person_id = ?", LocalDate.of(2026, 11, 15), me.id());
        Staff.assign(
                me,
                department,
                null,
                "ENGLAND_AND_WALES",
                Staff.FULL_TIME_WEEK,
                LocalDate.of(2026, 11, 16),
                LocalDate.of(9999, 12, 31));
        Staff.run(
                "update assignment set cost_centre = 'CC-2' where person_id = ? and starts_on = ?",
                me.id(),
                LocalDate.of(2026, 11, 16));
        UUID claim = Finance.dueClaim(me, 3_700, 0);
        Finance.due(department).body("payments[0].costCentre", equalTo("CC-2"));
        Staff.run("update claim set decided_at = timestamptz '2026-11-15 23:59Z' where id = ?", claim);
        Finance.due(department).body("payments[0].costCentre", equalTo("CC-1"));
    }

    @Test
    void finance_asks_for_one_tax_treatment_at_a_time() {
        UUID untaxed = Finance.dueClaim(me, 3_700, 0);
        UUID partly = Finance.dueClaim(me, 3_700, 1_200);
        UUID wholly = Finance.dueClaim(me, 3_700, 3_700);
        treated("NOT_TAXABLE").body("payments.claimId", contains(untaxed.toString()));
        treated("PARTLY_TAXABLE").body("payments.claimId", contains(partly.toString()));
        treated("TAXABLE").body("payments.claimId", contains(wholly.toString()));
    }

    private ValidatableResponse treated(String treatment) {
        return Finance.reader()
                .get("/v1/expense-payments?department=" + department + "&taxTreatment=" + treatment)
                .then()
                .statusCode(200);
    }

    @Test
    void lists_are_filtered_and_paged_and_cursors_belong_to_their_list() {
        UUID first = Finance.dueClaim(me, 1, 0);
        UUID second = Finance.dueClaim(me, 2, 0);
        Finance.dueClaim(Staff.inDepartment(department), 3, 0);
        String list = "/v1/expense-payments?department=" + department + "&costCentre=CC-1";
        String next = Finance.reader()
                .get(list + "&limit=1")
                .then()
                .body("payments.claimId", contains(second.toString()))
                .extract()
                .path("next");
        Finance.reader()
                .get(next)
                .then()
                .body("payments.claimId", contains(first.toString()))
                .body("next", nullValue());
        String elsewhere = next.replace(department, "CO");
        Finance.reader().get(elsewhere).then().statusCode(400).body("rule", equalTo("CURSOR_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"department=co", "costCentre=a%20b", "limit=0", "limit=101", "taxTreatment=SOME"})
    void parameters_are_read_strictly(String parameter) {
        var refused = Finance.reader()
                .get("/v1/expense-payments?" + parameter)
                .then()
                .statusCode(400)
                .extract();
        assertEquals(parameter.substring(0, parameter.indexOf('=')), refused.path("errors[0].parameter"));
    }
}
