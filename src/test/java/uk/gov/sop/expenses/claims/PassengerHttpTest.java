package uk.gov.sop.expenses.claims;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class PassengerHttpTest {

    private final Member me = Staff.managedBy(Staff.head());
    private final Member colleague = Staff.inDepartment("DWP");

    @Test
    void a_passenger_is_an_employee_of_any_department_on_the_day_of_the_journey() {
        Staff.run("update assignment set ends_on = ? where person_id = ?", LocalDate.of(2026, 11, 11), colleague.id());
        check("2026-11-11").body("findings", empty());
        check("2026-11-12")
                .body("findings", hasSize(1))
                .body("findings.rule", contains("PASSENGER_UNKNOWN"))
                .body("findings.pointer", contains("/lines/0/passengers/0"))
                .body(
                        "findings.message",
                        contains(
                                "must be the staff number of a colleague who was an employee that day and rode along on the"
                                        + " same business"));
    }

    private ValidatableResponse check(String day) {
        return Api.as(me)
                .contentType("application/json")
                .body("""
                        {"title": "Depot", "lines": [
                          {"kind": "CAR_MILEAGE", "date": "%s", "description": "Inspection", "from": "Bristol",
                           "to": "Exeter", "miles": 80, "passengers": ["%s"]}]}""".formatted(day, colleague.staffNumber()))
                .post("/v1/expense-claims/checks")
                .then()
                .statusCode(200);
    }
}
