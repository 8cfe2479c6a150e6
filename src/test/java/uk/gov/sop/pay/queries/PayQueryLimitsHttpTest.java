package uk.gov.sop.pay.queries;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** How much one person may ask. */
@QuarkusTest
class PayQueryLimitsHttpTest {

    private final Member officer = Staff.inDepartment("AGO");
    private final Member me = Staff.inDepartment("AGO");
    private String slip;

    @BeforeEach
    void pay() {
        slip = Paid.payslipOf(me);
    }

    @Test
    void ten_queries_wait_at_once_and_not_one_more_of_many_that_come_together() {
        List<Integer> statuses = Together.run(
                14, i -> Asking.ask(me, Api.newId(), question()).extract().statusCode());
        assertEquals(10, statuses.stream().filter(status -> status == 201).count());
        assertEquals(4, statuses.stream().filter(status -> status == 409).count());
        Asking.ask(me, Api.newId(), question()).statusCode(409).body("rule", equalTo("PAY_QUERIES_WAITING"));
    }

    @Test
    void an_answer_makes_room_and_opening_a_query_again_takes_it() {
        UUID answered = Asking.asked(me, slip);
        Asking.answer(officer, answered, Api.newId(), "It is right.").statusCode(201);
        UUID waiting = Asking.asked(me, slip);
        for (int i = 0; i < 9; i++) {
            Asking.asked(me, slip);
        }
        Asking.write(me, answered, Api.newId(), "It is not.")
                .statusCode(409)
                .body("rule", equalTo("PAY_QUERIES_WAITING"));
        Asking.read(me, answered).body("status", equalTo("ANSWERED")).body("messages.size()", equalTo(2));
        UUID more = Api.newId();
        Asking.write(me, waiting, more, "More of that").statusCode(201);
        Asking.answer(officer, waiting, Api.newId(), more, "It is right.").statusCode(201);
        Asking.write(me, answered, Api.newId(), "It is not.").statusCode(201);
    }

    @Test
    void a_query_holds_a_hundred_messages_and_what_waits_is_answered_all_the_same() {
        UUID query = Asking.asked(me, slip);
        UUID last = null;
        for (int i = 1; i < 100; i++) {
            last = Api.newId();
            Asking.write(me, query, last, "And?").statusCode(201);
        }
        Asking.write(me, query, Api.newId(), "And?").statusCode(409).body("rule", equalTo("PAY_QUERY_FULL"));
        Asking.write(me, query, last, "And?").statusCode(200).body("actions", empty());
        Asking.open(officer, query).body("actions", contains("answer"));
        UUID answer = Api.newId();
        Asking.answer(officer, query, answer, last, "It is right.")
                .statusCode(201)
                .body("actions", contains("close"));
        Asking.answer(officer, query, Api.newId(), answer, "Quite right.")
                .statusCode(409)
                .body("rule", equalTo("PAY_QUERY_FULL"));
        Asking.close(officer, query).statusCode(200).body("messages.size()", equalTo(101));
    }

    private String question() {
        return Asking.body(slip, "/deductions/1", "Why so much?");
    }
}
