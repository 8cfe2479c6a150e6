package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** All that is wrong with a file and all that is unusual about it, for a machine to read. */
@QuarkusTest
class PayRunReportHttpTest {

    private final Member me = Staff.head();
    private final UUID id = Api.newId();
    private final ObjectNode april = PaySamples.april(me.staffNumber());

    @Test
    void every_fault_is_told_when_the_answer_lists_only_the_first_hundred() {
        ObjectNode[] many = IntStream.range(0, 250)
                .mapToObj(i -> PaySamples.april("NOBODY" + i))
                .toArray(ObjectNode[]::new);
        Payroll.put(id, PaySamples.run("CO", PaySamples.APRIL, many)).statusCode(422);
        List<JsonNode> report = report(id);
        assertEquals(250, report.size());
        assertEquals(251, report.getLast().get("line").asInt());
        assertTrue(report.stream().allMatch(finding -> finding.get("warning").isNull()));
        Payroll.get(id).statusCode(404);
    }

    @Test
    void it_repeats_nothing_of_the_file() {
        april.put("niNumber", "QQ123456A")
                .put("taxCode", "SECRET1")
                .withObject("/totals")
                .put("net", 1);
        Payroll.put(id, PaySamples.run("CO", PaySamples.APRIL, april)).statusCode(422);
        String text = Payroll.client().get("/v1/payroll-runs/" + id + "/report").asString();
        assertFalse(text.contains("QQ123456A") || text.contains("SECRET1") || text.contains(me.staffNumber()));
    }

    @Test
    void it_does_not_repeat_the_name_of_a_property_either_which_may_be_somebodys() {
        april.put("Amara Okafor", 1);
        ((ObjectNode) april.at("/payments/0")).put("AB123456C", 1);
        Payroll.put(id, PaySamples.run("CO", PaySamples.APRIL, april)).statusCode(422);
        String text = Payroll.client().get("/v1/payroll-runs/" + id + "/report").asString();
        assertFalse(text.contains("Okafor") || text.contains("AB123456C"), text);
        assertTrue(text.contains("has a property that is none here; known are "), text);
    }

    @Test
    void a_line_that_is_wrong_thousands_of_times_over_is_told_by_the_first_hundred() {
        ArrayNode payments = april.putArray("payments");
        IntStream.range(0, 12_000).forEach(i -> payments.addNull());
        Payroll.put(id, PaySamples.run("CO", PaySamples.APRIL, april)).statusCode(422);
        assertEquals(100, report(id).size());
    }

    @Test
    void the_report_of_a_file_that_was_taken_stays_beside_that_of_one_that_was_refused() {
        String run = PaySamples.run("CO", PaySamples.APRIL, april);
        String tag = Payroll.put(id, run).statusCode(201).extract().header("ETag");
        String taken = Payroll.get(id).extract().path("fingerprint");
        TestClock.on(
                TestClock.TODAY,
                LocalTime.of(9, 1),
                () -> Payroll.replace(id, run.replace("\"net\":237906", "\"net\":237907"), tag)
                        .statusCode(422));
        assertEquals(2, report(id).size());
        Payroll.client()
                .get("/v1/payroll-runs/" + id + "/report?fingerprint=" + taken)
                .then()
                .statusCode(200)
                .body(equalTo(""));
    }

    @Test
    void a_sound_file_with_nothing_unusual_has_an_empty_report() {
        Payroll.put(id, PaySamples.run("CO", PaySamples.APRIL, april)).body("warnings", equalTo(0));
        assertEquals(List.of(), report(id));
    }

    @Test
    void net_pay_that_fell_far_is_a_warning_and_the_run_is_taken() {
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.APRIL, april)).statusCode(201);
        Payroll.put(id, PaySamples.run("CO", PaySamples.MAY, less(100_000)))
                .statusCode(201)
                .body("warnings", equalTo(1));
        assertEquals(List.of("NET_DOWN"), warnings());
    }

    @Test
    void net_pay_that_fell_by_a_little_less_is_none() {
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.APRIL, april)).statusCode(201);
        Payroll.put(id, PaySamples.run("CO", PaySamples.MAY, less(95_162))).body("warnings", equalTo(0));
    }

    @Test
    void net_pay_below_nothing_is_a_warning() {
        Payroll.put(id, PaySamples.run("CO", PaySamples.APRIL, AddedPay.less(april, 237_907)))
                .statusCode(201);
        assertEquals(List.of("NET_NEGATIVE"), warnings());
    }

    @Test
    void a_year_to_date_that_begins_in_the_middle_of_the_year_is_a_warning() {
        Payroll.put(id, PaySamples.run("CO", PaySamples.MAY, PaySamples.may(me.staffNumber())))
                .statusCode(201);
        assertEquals(List.of("YEAR_TO_DATE_GAP"), warnings());
    }

    @Test
    void a_year_to_date_that_does_not_go_on_after_a_missing_payslip_is_a_warning() {
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.APRIL, april)).statusCode(201);
        Payroll.put(id, PaySamples.run("CO", LocalDate.of(2026, 6, 30), april)).statusCode(201);
        assertEquals(List.of("YEAR_TO_DATE_GAP"), warnings());
    }

    @Test
    void very_many_tax_codes_that_changed_at_once_are_a_warning() {
        List<Member> five = IntStream.range(0, 5).mapToObj(i -> Staff.head()).toList();
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.APRIL, slips(five, PaySamples::april)))
                .statusCode(201);
        Payroll.put(
                        id,
                        PaySamples.run(
                                "CO",
                                PaySamples.MAY,
                                slips(five, number -> PaySamples.may(number).put("taxCode", "1100L"))))
                .statusCode(201);
        assertEquals(List.of("TAX_CODES_CHANGED"), warnings());
        assertEquals(1, report(id).getFirst().get("line").asInt());
    }

    private static ObjectNode[] slips(List<Member> people, java.util.function.Function<String, ObjectNode> slip) {
        return people.stream().map(Member::staffNumber).map(slip).toArray(ObjectNode[]::new);
    }

    /** May's payslip with a deduction more. */
    private ObjectNode less(long pence) {
        return AddedPay.less(PaySamples.may(me.staffNumber()), pence);
    }

    private List<String> warnings() {
        return report(id).stream()
                .map(finding -> finding.get("warning").asText())
                .toList();
    }

    private static List<JsonNode> report(UUID run) {
        String lines = Payroll.client()
                .get("/v1/payroll-runs/" + run + "/report")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return lines.lines().map(PayRunReportHttpTest::tree).toList();
    }

    private static JsonNode tree(String line) {
        try {
            return PaySamples.JSON.readTree(line);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
