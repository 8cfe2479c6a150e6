package uk.gov.sop.expenses.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.gov.sop.expenses.audit.Auditing.auditor;
import static uk.gov.sop.expenses.audit.Auditing.draw;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;

/** Where more than a thousand people of a department claim in a tax year. */
@QuarkusTest
class LargeDepartmentSampleHttpTest {

    private final UUID id = Api.newId();

    @Test
    void above_a_thousand_travellers_the_period_is_one_calendar_month() {
        thousandAndOneTravellers("AUD", "2024-02-15T12:00Z");
        draw(id, "AGO", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 31))
                .statusCode(422)
                .body("errors.message[0]", containsString("1001 people of this department claimed in a tax year"));
        draw(id, "AGO", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 28)).statusCode(422);
        draw(id, "AGO", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29))
                .statusCode(201)
                .body("travellers", equalTo(1001))
                .body("drawnClaims", hasSize(101))
                .body("rule", containsString("one month's claims"));
    }

    @Test
    void a_part_of_a_month_in_which_few_travelled_does_not_make_a_large_department_small() {
        thousandAndOneTravellers("AUE", "2021-02-15T12:00Z");
        for (String from : List.of("2021-03-01", "2020-04-06", "2021-04-06")) {
            LocalDate day = LocalDate.parse(from);
            draw(id, "AGO", day, day.plusDays(4))
                    .statusCode(422)
                    .body("errors.message[0]", containsString("1001 people of this department claimed in a tax year"));
        }
        draw(id, "AGO", LocalDate.of(2022, 4, 6), LocalDate.of(2022, 4, 10))
                .statusCode(201)
                .body("travellers", equalTo(0))
                .body("departmentTravellers", equalTo(0))
                .body("months", nullValue());
    }

    @Test
    void of_a_large_department_two_months_a_tax_year_are_drawn_and_a_third_is_extra() {
        thousandAndOneTravellers("AUF", "2018-05-15T12:00Z");
        UUID may = month(
                "2018-05-01",
                1,
                false,
                "One of the two months that HMRC asks for in 2018/19 is drawn, May 2018;"
                        + " draw another month of that tax year.");
        month(
                "2018-05-01",
                1,
                false,
                "One of the two months that HMRC asks for in 2018/19 is drawn, May 2018;"
                        + " draw another month of that tax year.");
        month(
                "2019-04-01",
                1,
                false,
                "One of the two months that HMRC asks for in 2019/20 is drawn, April 2019;"
                        + " draw another month of that tax year.");
        month(
                "2018-10-01",
                0,
                false,
                "The two months that HMRC asks for in 2018/19 are drawn: May 2018 and October" + " 2018.");
        month(
                "2018-11-01",
                0,
                true,
                "November 2018 is extra: the two months that HMRC asks for in 2018/19 were drawn,"
                        + " May 2018 and October 2018.");
        auditor()
                .get("/v1/audit-samples/" + may)
                .then()
                .body("departmentTravellers", equalTo(1001))
                .body("months.taxYear", equalTo("2018/19"))
                .body("months.drawn", contains("2018-05", "2018-10", "2018-11"))
                .body("months.due", equalTo(0))
                .body("months.extra", equalTo(false));
    }

    private static UUID month(String first, int due, boolean extra, String explanation) {
        UUID sample = Api.newId();
        LocalDate day = LocalDate.parse(first);
        draw(sample, "AGO", day, day.plusMonths(1).minusDays(1))
                .statusCode(201)
                .body("months.due", equalTo(due))
                .body("months.extra", equalTo(extra))
                .body("months.explanation", equalTo(explanation));
        return sample;
    }

    private static void thousandAndOneTravellers(String staff, String submitted) {
        Staff.run("""
                insert into person (id, staff_number, given_name, family_name, service_started_on)
                select uuidv7(), ? || n, 'Test', 'Traveller' || n, '2018-01-01' from generate_series(1, 1001) n""", staff);
        Staff.run("""
                insert into claim (id, person_id, department, title, status, total_pence, submitted_at, decided_at,
                                   fingerprint, created_at, updated_at, version)
                select uuidv7(), id, 'AGO', 'Visit', 'APPROVED', 100, at, at, '', at, at, 0
                from person, cast(? as timestamptz) at where staff_number like ?""", submitted, staff + "%");
    }
}
