package uk.gov.sop.people.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.TestClock;

@QuarkusTest
class DisclosuresHttpTest {

    @Test
    void what_is_shown_is_recorded_in_the_department_where_its_subject_works_on_the_day() {
        Staff.Member me = Staff.inDepartment("EA");
        Staff.run("update assignment set ends_on = ? where person_id = ?", TestClock.TODAY.minusDays(1), me.id());
        Staff.assign(
                me,
                "DEFRA",
                null,
                "ENGLAND_AND_WALES",
                Staff.FULL_TIME_WEEK,
                TestClock.TODAY,
                LocalDate.of(9999, 12, 31));
        Api.as(me).get("/v1/payslips").then().statusCode(200);
        assertEquals(1, Staff.count("""
                select count(*) from disclosure
                where what = 'payslip_list' and subject_id = ? and viewer_id = subject_id and department = 'DEFRA'
                  and reason_kind is null""", me.id()));
    }
}
