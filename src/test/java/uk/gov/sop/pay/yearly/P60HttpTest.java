package uk.gov.sop.pay.yearly;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class P60HttpTest {

    private static final String PATH = "/v1/p60s/" + P60Samples.YEAR;

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);

    @Test
    void my_p60_has_what_hmrc_has_on_one() {
        Paid.p60Of(me);
        get(me).statusCode(200)
                .header("Cache-Control", "no-store")
                .body("yearEnds", is("2026-04-05"))
                .body("name", is(me.name()))
                .body("p60s", hasSize(1))
                .body("p60s[0].employer", is("Employer of CO"))
                .body("p60s[0].niNumber", is("AB 12 34 56 C"))
                .body("p60s[0].thisEmployment.pay.pence", is(4_000_000))
                .body("p60s[0].total.tax.pence", is(548_420))
                .body("p60s[0].nationalInsurance[0].toUpperLimit.pence", is(2_743_000))
                .body("p60s[0].nationalInsurance[0].letterInWords", is("The standard category, for most employees."))
                .body("p60s[0].statutoryPay[0].kind", is("PATERNITY"))
                .body("p60s[0].studentLoan.pence", is(103_700))
                .body("p60s[0].replacement", is(false));
        list(me).body("p60s.taxYear", is(List.of(P60Samples.YEAR)));
    }

    @Test
    void nobody_else_sees_it_and_least_of_all_the_manager() {
        Paid.p60Of(me);
        get(manager).statusCode(404);
        list(manager).body("p60s", is(empty()));
    }

    @Test
    void it_is_not_seen_before_it_is_published() {
        UUID run = Api.newId();
        Payroll.put(run, file(P60Samples.p60(me.staffNumber()))).statusCode(201);
        get(me).statusCode(404);
        list(me).statusCode(200).body("p60s", is(empty()));
        Payroll.publish(run).statusCode(200);
        get(me).statusCode(200);
    }

    @Test
    void each_time_it_is_read_is_on_record() {
        Paid.p60Of(me);
        get(me).statusCode(200);
        list(me).statusCode(200);
        assertEquals(1, recorded("p60"));
        assertEquals(1, recorded("p60_list"));
    }

    @Test
    void one_that_was_made_over_to_somebody_else_does_not_open() {
        Paid.p60Of(me);
        Staff.run("update yearly_document set person_id = ? where person_id = ?", manager.id(), me.id());
        get(manager).statusCode(500);
    }

    @Test
    void one_that_was_made_into_that_of_another_year_does_not_open() {
        Paid.p60Of(me);
        Staff.run("update yearly_document set tax_year = tax_year - 1 where person_id = ?", me.id());
        Api.withToken(me.steppedUp())
                .get("/v1/p60s/" + (P60Samples.YEAR - 1))
                .then()
                .statusCode(500);
    }

    private long recorded(String what) {
        return Staff.count("select count(*) from disclosure where what = ? and subject_id = ?", what, me.id());
    }

    private static String file(ObjectNode p60) {
        return P60Samples.run("CO", P60Samples.YEAR, p60);
    }

    private static ValidatableResponse get(Member member) {
        return Api.withToken(member.steppedUp()).get(PATH).then();
    }

    private static ValidatableResponse list(Member member) {
        return Api.as(member).get("/v1/p60s").then();
    }
}
