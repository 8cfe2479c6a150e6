package uk.gov.sop.pay.keys;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.shared.sealing.DataKeys;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** New keys for a department in which no other test seals anything, while everything sealed there stays readable. */
@QuarkusTest
class RotatePayKeysTest {

    @Inject
    RotatePayKeys rotation;

    @Inject
    DataKeys keys;

    private final Member me = Staff.inDepartment(RotatedPay.DEPARTMENT);
    private final List<String> lines = new ArrayList<>();
    private String slip;

    @BeforeEach
    void pay() {
        slip = Paid.payslipOf(me);
    }

    @Test
    void everything_that_is_sealed_follows_the_new_key_and_stays_readable() {
        Member another = Staff.inDepartment(RotatedPay.DEPARTMENT);
        String p60 = Paid.p60Of(another);
        String p11d = Paid.p11dOf(another);
        UUID query = asked();
        UUID run = run();
        int old = keys.current(RotatedPay.DEPARTMENT).id();
        assertTrue(rotation.run(RotatedPay.AT_ONCE, lines::add), lines::toString);
        int now = keys.current(RotatedPay.DEPARTMENT).id();
        assertNotEquals(old, now);
        for (SealedTable table : SealedTable.values()) {
            assertEquals(0, RotatedPay.named(table, old), table.table());
            assertTrue(RotatedPay.named(table, now) > 0, table.table());
        }
        assertEquals(0, Staff.count("select count(*) from data_key where id = ?", old));
        RotatedPay.readable(me, slip);
        Api.withToken(another.steppedUp()).get(p60).then().statusCode(200).body("p60s", hasSize(1));
        Api.withToken(another.steppedUp()).get(p11d).then().statusCode(200).body("p11ds", hasSize(1));
        Api.as(me).get("/v1/pay-queries/" + query).then().statusCode(200).body("messages[0].text", equalTo("Why?"));
        Payroll.get(run).statusCode(200).body("totals.net.pence", equalTo(5 * 237906));
    }

    @Test
    void it_says_how_much_of_what_it_did() {
        rotation.run(RotatedPay.AT_ONCE, lines::add);
        lines.clear();
        long slips = Staff.count("select count(*) from payslip where department = ?", RotatedPay.DEPARTMENT);
        assertTrue(rotation.run(RotatedPay.AT_ONCE, lines::add), lines::toString);
        assertEquals("data keys wrapped anew: 0, do not open: 0", lines.getFirst());
        assertEquals("DCMS: new key", lines.get(1));
        assertTrue(lines.contains("payslip: %,d rows sealed anew, 0 do not open".formatted(slips)), lines.toString());
        assertEquals("old keys deleted: 1, kept for rows that name them: 0", lines.getLast());
    }

    @Test
    void a_rotation_that_was_stopped_goes_on_and_makes_no_further_key() {
        Paid.payslipOf(Staff.inDepartment(RotatedPay.DEPARTMENT));
        rotation.run(RotatedPay.AT_ONCE, lines::add);
        int stopped = keys.current(RotatedPay.DEPARTMENT).id();
        // Stopped before anything was sealed with it.
        Staff.run("update data_key set retired_at = now() where id = ?", stopped);
        int now = keys.current(RotatedPay.DEPARTMENT).id();
        var goOn = new RotatePayKeys.Settings(Optional.of(RotatedPay.DEPARTMENT), Duration.ofDays(1), Duration.ZERO);
        lines.clear();
        assertTrue(rotation.run(goOn, lines::add), lines::toString);
        assertTrue(lines.contains("DCMS: key kept, not older than PT24H"), lines.toString());
        assertEquals(now, keys.current(RotatedPay.DEPARTMENT).id());
        assertEquals(0, RotatedPay.named(SealedTable.PAYSLIP, stopped));
        RotatedPay.readable(me, slip);
    }

    @Test
    void a_department_that_has_no_key_is_named() {
        var wrong = new RotatePayKeys.Settings(Optional.of("ZZ"), Duration.ZERO, Duration.ZERO);
        assertFalse(rotation.run(wrong, lines::add));
        assertEquals("sop.run.department is ZZ, which has no key: nothing of it is sealed.", lines.getLast());
    }

    private UUID asked() {
        UUID query = Api.newId();
        Api.as(me)
                .contentType("application/json")
                .body("{\"payslipId\": \"%s\", \"line\": \"/payments/0\", \"text\": \"Why?\"}".formatted(slip))
                .put("/v1/pay-queries/" + query)
                .then()
                .statusCode(201);
        return query;
    }

    /** Of as many as it takes for its totals to be told. */
    private static UUID run() {
        UUID run = Api.newId();
        ObjectNode[] slips = IntStream.range(0, 5)
                .mapToObj(number -> Staff.inDepartment(RotatedPay.DEPARTMENT).staffNumber())
                .map(PaySamples::april)
                .toArray(ObjectNode[]::new);
        Payroll.put(run, PaySamples.run(RotatedPay.DEPARTMENT, PaySamples.MAY, slips))
                .statusCode(201);
        return run;
    }
}
