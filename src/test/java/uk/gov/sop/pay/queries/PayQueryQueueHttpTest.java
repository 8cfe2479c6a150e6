package uk.gov.sop.pay.queries;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.looks.Officers;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Together;

/** The officers' side of a query. */
@QuarkusTest
class PayQueryQueueHttpTest {

    private final Member officer = Staff.inDepartment("DESNZ");
    private final Member manager = Staff.inDepartment("DESNZ");
    private final Member me = Staff.managedBy(manager);
    private String slip;

    @BeforeEach
    void pay() {
        slip = Paid.payslipOf(me);
    }

    @Test
    void an_officer_sees_the_line_with_its_payslip_and_whoever_asked_sees_that() {
        UUID query = Asking.asked(me, slip);
        Asking.open(officer, query)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("line", equalTo("/deductions/1"))
                .body("payslip.deductions[1].amount.pence", equalTo(16283))
                .body("messages[0].name", equalTo(me.name()))
                .body("actions", contains("answer"));
        Api.as(me)
                .get("/v1/pay-disclosures?limit=3")
                .then()
                .body("disclosures.what", contains("PAYSLIP", "PAY_QUERY", "PAY_QUERY"))
                .body("disclosures.own", contains(false, false, true))
                .body("disclosures[0].payslipId", equalTo(slip))
                .body("disclosures[0].name", equalTo(officer.name()))
                .body("disclosures[0].reasonKind", equalTo("QUERY"))
                .body("disclosures[0].reason", equalTo("Your query of 2026-11-16."));
    }

    @Test
    void answers_come_in_the_same_thread_and_a_new_message_opens_it_again() {
        UUID query = Asking.asked(me, slip);
        UUID answer = Api.newId();
        Asking.answer(officer, query, answer, "It is right.")
                .statusCode(201)
                .body("status", equalTo("ANSWERED"))
                .body("actions", contains("answer", "close"));
        Asking.close(officer, query).statusCode(200).body("status", equalTo("CLOSED"));
        Asking.close(officer, query).statusCode(200);
        Asking.answer(officer, query, Api.newId(), answer, "One thing more.")
                .statusCode(409)
                .body("rule", equalTo("PAY_QUERY_CLOSED"));
        Asking.write(me, query, Api.newId(), "It is not.").statusCode(201).body("status", equalTo("OPEN"));
        Asking.read(me, query)
                .body("messages.text", contains("Why so much?", "It is right.", "It is not."))
                .body("messages.answer", contains(false, true, false))
                .body("messages[1].name", equalTo(officer.name()));
        Asking.close(officer, query).statusCode(409).body("rule", equalTo("PAY_QUERY_WAITS"));
    }

    @Test
    void the_queue_has_what_waits_longest_first_and_does_not_say_who() {
        Member early = Staff.inDepartment("GPA");
        Member gpa = Staff.inDepartment("GPA");
        String theirs = paidLongAgo(early);
        List<UUID> asked = new ArrayList<>();
        TestClock.on(TestClock.TODAY.minusDays(3), LocalTime.of(9, 0), () -> asked.add(Asking.asked(early, theirs)));
        TestClock.on(TestClock.TODAY.minusDays(2), LocalTime.of(9, 0), () -> asked.add(Asking.asked(early, theirs)));
        Asking.answer(gpa, asked.getFirst(), Api.newId(), "It is right.").statusCode(201);
        Asking.write(early, asked.getFirst(), Api.newId(), "It is not.").statusCode(201);
        String next = Officers.as(gpa)
                .get("/v1/pay-query-queue?limit=1")
                .then()
                .statusCode(200)
                .body("queries.id", contains(asked.getLast().toString()))
                .extract()
                .path("next");
        Officers.as(gpa)
                .get(next)
                .then()
                .body("queries.id", contains(asked.getFirst().toString()))
                .body("queries[0].waitingSince", equalTo("2026-11-16T09:00:00Z"))
                .body("next", nullValue());
        Officers.as(early).get("/v1/pay-query-queue").then().body("queries.size()", equalTo(0));
        Officers.as(officer)
                .get("/v1/pay-query-queue?limit=100")
                .then()
                .body("queries.id", not(hasItem(asked.getLast().toString())));
    }

    @Test
    void neither_the_manager_nor_another_department_nor_whoever_asked_answers() {
        UUID query = Asking.asked(me, slip);
        Asking.open(manager, query).statusCode(403).body("rule", equalTo("PAY_OF_REPORT"));
        Asking.answer(manager, query, Api.newId(), "It is right.").statusCode(403);
        Asking.open(me, query).statusCode(403).body("rule", equalTo("OWN_PAY"));
        Asking.open(Staff.head(), query).statusCode(404);
        assertEquals(
                0,
                Staff.count(
                        "select count(*) from disclosure where what = 'pay_query' and what_id = ? and viewer_id <> ?",
                        query,
                        me.id()));
    }

    @Test
    void the_same_answer_again_is_the_lost_reply() {
        UUID query = Asking.asked(me, slip);
        UUID answer = Api.newId();
        List<Integer> statuses = Together.run(
                8,
                i -> Asking.answer(officer, query, answer, "It is right.")
                        .extract()
                        .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(7, statuses.stream().filter(status -> status == 200).count());
        Asking.answer(officer, query, answer, "It is wrong.").statusCode(428);
        Asking.answer(Staff.inDepartment("DESNZ"), query, answer, "It is right.")
                .statusCode(404);
    }

    @Test
    void a_message_that_comes_while_it_is_closed_is_never_lost() {
        UUID query = Asking.asked(me, slip);
        Asking.answer(officer, query, Api.newId(), "It is right.");
        List<Integer> statuses = Together.run(
                2,
                i -> (i == 0 ? Asking.close(officer, query) : Asking.write(me, query, Api.newId(), "It is not."))
                        .extract()
                        .statusCode());
        assertTrue(statuses.equals(List.of(200, 201)) || statuses.equals(List.of(409, 201)), statuses.toString());
        Asking.read(me, query).body("status", equalTo("OPEN"));
    }

    @Test
    void how_long_it_usually_takes_is_told_from_five_answers_on() {
        Member person = Staff.inDepartment("DEFRA");
        Member defra = Staff.inDepartment("DEFRA");
        String theirs = paidLongAgo(person);
        // Tuesday to the Monday after it is four working days, Saturday and Sunday one, and the same day none.
        for (int daysAgo : new int[] {6, 6, 2, 0}) {
            answered(person, defra, theirs, daysAgo);
        }
        Api.as(person).get("/v1/pay-queries").then().body("usualWorkingDays", nullValue());
        answered(person, defra, theirs, 1);
        Api.as(person).get("/v1/pay-queries").then().body("usualWorkingDays", equalTo(1));
        Asking.read(person, Asking.asked(person, theirs)).body("usualWorkingDays", equalTo(1));
        TestClock.on(
                TestClock.TODAY.plusDays(91),
                LocalTime.of(9, 0),
                () -> Api.as(person).get("/v1/pay-queries").then().body("usualWorkingDays", nullValue()));
    }

    /** What is published today was not there when they asked. */
    private static String paidLongAgo(Member person) {
        List<String> slip = new ArrayList<>();
        TestClock.on(TestClock.TODAY.minusDays(30), LocalTime.of(9, 0), () -> slip.add(Paid.payslipOf(person)));
        return slip.getFirst();
    }

    private static void answered(Member person, Member officer, String slip, int daysAgo) {
        List<UUID> asked = new ArrayList<>();
        TestClock.on(
                TestClock.TODAY.minusDays(daysAgo), LocalTime.of(9, 0), () -> asked.add(Asking.asked(person, slip)));
        Asking.answer(officer, asked.getFirst(), Api.newId(), "It is right.").statusCode(201);
    }
}
