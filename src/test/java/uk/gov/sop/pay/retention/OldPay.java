package uk.gov.sop.pay.retention;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.pay.P11DSamples;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.pay.looks.Officers;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** Pay of 2022/23, in a department of which no other test has any. */
final class OldPay {

    static final String DEPARTMENT = "DSIT";
    static final int YEAR = 2022;
    static final LocalDate PAID = LocalDate.of(2022, 4, 29);

    /** Six tax years and the current one have begun since. */
    private static final LocalDate OVER = LocalDate.of(2029, 4, 6);

    private OldPay() {}

    static void onTheDay(Runnable test) {
        TestClock.on(OVER, LocalTime.MIDNIGHT, test);
    }

    static void theMinuteBefore(Runnable test) {
        TestClock.on(OVER.minusDays(1), LocalTime.of(23, 59), test);
    }

    static void backThen(Runnable test) {
        TestClock.on(PAID.plusDays(7), LocalTime.NOON, test);
    }

    static Member somebody() {
        return Staff.inDepartment(DEPARTMENT);
    }

    /** Publishes payslips and tells the run. */
    static UUID paid(Member... people) {
        return published(PaySamples.run(
                DEPARTMENT,
                PAID,
                Arrays.stream(people)
                        .map(Member::staffNumber)
                        .map(PaySamples::april)
                        .toArray(ObjectNode[]::new)));
    }

    /** With £14.50 less, in place of the one before. */
    static UUID corrected(Member person) {
        ObjectNode slip = PaySamples.withUnion(PaySamples.april(person.staffNumber()));
        return published(PaySamples.header(DEPARTMENT, PAID, slip).put("corrects", true) + "\n" + slip);
    }

    static UUID p60(Member person) {
        return published(P60Samples.run(DEPARTMENT, YEAR, P60Samples.p60(person.staffNumber())));
    }

    static UUID p11d(Member person) {
        return published(P11DSamples.run(DEPARTMENT, YEAR, P11DSamples.p11d(person.staffNumber())));
    }

    private static UUID published(String file) {
        UUID run = Api.newId();
        Payroll.put(run, file).statusCode(201);
        Payroll.publish(run).statusCode(200);
        return run;
    }

    /** About the only payslip; answered, unless it waits. */
    static UUID asked(Member person, boolean answered) {
        UUID query = Api.newId();
        String slip = Api.as(person).get("/v1/payslips").path("payslips[0].id");
        Api.as(person)
                .contentType("application/json")
                .body("{\"payslipId\": \"%s\", \"line\": \"/payments/0\", \"text\": \"Why?\"}".formatted(slip))
                .put("/v1/pay-queries/" + query)
                .then()
                .statusCode(201);
        if (answered) {
            answer(query);
        }
        return query;
    }

    /** By an officer, so that it no longer waits. */
    static void answer(UUID query) {
        String answer = "/v1/pay-query-queue/" + query + "/answers/" + Api.newId();
        Officers.put(somebody(), answer, "{\"text\": \"It is so.\", \"after\": \"%s\"}".formatted(query))
                .statusCode(201);
    }

    static void looked(Member person) {
        Officers.look(somebody(), person);
    }

    /** A piece of what is due there: of so many people, or whatever goes together. */
    static int deleteNext(Deleting deleting, Overdue kind, int most) {
        return due(deleting, kind).stream()
                .flatMap(due -> due.inPieces(most).stream())
                .findFirst()
                .map(piece -> deleting.next(kind, piece))
                .orElse(0);
    }

    /** There; empty where nothing is over. */
    static Optional<Due> due(Deleting deleting, Overdue kind) {
        return deleting.due(kind).stream()
                .filter(due -> DEPARTMENT.equals(due.department())
                        && Integer.valueOf(YEAR).equals(due.taxYear()))
                .findFirst();
    }

    /** As if nothing had ever been held of the department or the person. */
    static void letGo(Member person) {
        Staff.run("delete from legal_hold where department = ? or person_id = ?", DEPARTMENT, person.id());
    }

    /** Rows of a table that are of that person. */
    static long of(Member person, String table) {
        return Staff.count("select count(*) from " + table + " where person_id = ?", person.id());
    }

    static long recorded(Overdue kind, String figure) {
        return Staff.count(
                "select coalesce(sum(%s), 0) from pay_deletion where department = ? and tax_year = ? and kind = ?"
                        .formatted(figure),
                DEPARTMENT,
                YEAR,
                kind.name());
    }

    static List<Member> people(int count) {
        List<Member> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(somebody());
        }
        return people;
    }
}
