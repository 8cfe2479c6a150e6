package uk.gov.sop.pay.queries;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.looks.Officers;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Where officers find what they answered. */
@QuarkusTest
class PayQueryAnsweredHttpTest {

    private final Member officer = Staff.inDepartment("DWP");
    private final Member me = Staff.inDepartment("DWP");
    private UUID query;

    @BeforeEach
    void ask() {
        query = Asking.asked(me, Paid.payslipOf(me));
    }

    @Test
    void what_was_answered_is_found_until_it_is_closed_or_opened_again() {
        Asking.listed(officer, "ANSWERED", not(hasItem(query.toString())));
        Asking.answer(officer, query, Api.newId(), "It is right.").statusCode(201);
        Asking.listed(officer, "ANSWERED", hasItem(query.toString()));
        for (Member nobody : new Member[] {me, Staff.head()}) {
            Asking.listed(nobody, "ANSWERED", not(hasItem(query.toString())));
        }
        Asking.write(me, query, Api.newId(), "It is not.").statusCode(201);
        Asking.listed(officer, "ANSWERED", not(hasItem(query.toString())));
    }

    @Test
    void what_was_answered_comes_page_by_page_asked_last_first() {
        UUID second = Asking.asked(me, Api.as(me).get("/v1/payslips").path("payslips[0].id"));
        Asking.answer(officer, second, Api.newId(), "It is right.").statusCode(201);
        Asking.answer(officer, query, Api.newId(), "It is right.").statusCode(201);
        String next = Officers.as(officer)
                .get("/v1/pay-query-queue?status=ANSWERED&limit=1")
                .then()
                .body("queries.id", contains(second.toString()))
                .extract()
                .path("next");
        Officers.as(officer).get(next).then().body("queries.id", contains(query.toString()));
        Officers.as(officer)
                .get(next.replace("ANSWERED", "OPEN"))
                .then()
                .statusCode(400)
                .body("rule", equalTo("CURSOR_INVALID"));
        Asking.close(officer, second).statusCode(200);
        Asking.listed(officer, "ANSWERED", not(hasItem(second.toString())));
    }
}
