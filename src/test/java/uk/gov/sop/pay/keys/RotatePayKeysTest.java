package uk.gov.sop.pay.keys;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.shared.sealing.DataKeys;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** New keys for a department in which no other test seals anything, while everything sealed there stays readable. */
@QuarkusTest
class RotatePayKeysTest {

    private static final String DEPARTMENT = "DCMS";
    private static final RotatePayKeys.Settings AT_ONCE =
            new RotatePayKeys.Settings(Optional.of(DEPARTMENT), Duration.ZERO, Duration.ZERO);

    @Inject
    RotatePayKeys rotation;

    @Inject
    Resealing resealing;

    @Inject
    DataKeys keys;

    private final Member me = Staff.inDepartment(DEPARTMENT);
    private final List<String> lines = new ArrayList<>();
    private String slip;

    @BeforeEach
    void pay() {
        slip = Paid.payslipOf(me);
    }

    @Test
    void everything_that_is_sealed_follows_the_new_key_and_stays_readable() {
        Member another = Staff.inDepartment(DEPARTMENT);
        String p60 = Paid.p60Of(another);
        UUID query = asked();
        UUID run = run();
        int old = keys.current(DEPARTMENT).id();
        assertTrue(rotation.run(AT_ONCE, lines::add), lines::toString);
        int now = keys.current(DEPARTMENT).id();
        assertNotEquals(old, now);
        for (SealedTable table : SealedTable.values()) {
            assertEquals(0, named(table, old), table.table());
            assertTrue(named(table, now) > 0, table.table());
        }
        assertEquals(0, Staff.count("select count(*) from data_key where id = ?", old));
        readable();
        Api.withToken(another.steppedUp()).get(p60).then().statusCode(200).body("p60s", hasSize(1));
        Api.as(me).get("/v1/pay-queries/" + query).then().statusCode(200).body("messages[0].text", equalTo("Why?"));
        Payroll.get(run).statusCode(200).body("totals.net.pence", equalTo(237906));
    }

    @Test
    void it_says_how_much_of_what_it_did() {
        rotation.run(AT_ONCE, lines::add);
        lines.clear();
        long slips = Staff.count("select count(*) from payslip where department = ?", DEPARTMENT);
        assertTrue(rotation.run(AT_ONCE, lines::add), lines::toString);
        assertEquals("data keys wrapped anew: 0", lines.getFirst());
        assertEquals("DCMS: new key", lines.get(1));
        assertTrue(lines.contains("payslip: %,d rows sealed anew, 0 do not open".formatted(slips)), lines.toString());
        assertEquals("old keys deleted: 1, kept for rows that name them: 0", lines.getLast());
    }

    @Test
    void a_rotation_that_was_stopped_goes_on_and_makes_no_further_key() {
        Paid.payslipOf(Staff.inDepartment(DEPARTMENT));
        rotation.run(AT_ONCE, lines::add);
        int stopped = keys.current(DEPARTMENT).id();
        // Stopped before anything was sealed with it.
        Staff.run("update data_key set retired_at = now() where id = ?", stopped);
        int now = keys.current(DEPARTMENT).id();
        var goOn = new RotatePayKeys.Settings(Optional.of(DEPARTMENT), Duration.ofDays(1), Duration.ZERO);
        lines.clear();
        assertTrue(rotation.run(goOn, lines::add), lines::toString);
        assertTrue(lines.contains("DCMS: key kept, not older than PT24H"), lines.toString());
        assertEquals(now, keys.current(DEPARTMENT).id());
        assertEquals(0, named(SealedTable.PAYSLIP, stopped));
        readable();
    }

    @Test
    void whoever_reads_meanwhile_notices_nothing() {
        List<Integer> answers = Together.run(6, i -> {
            if (i == 0) {
                for (int turn = 0; turn < 4; turn++) {
                    rotation.run(AT_ONCE, line -> {});
                }
                return 200;
            }
            int worst = 200;
            for (int turn = 0; turn < 25; turn++) {
                worst = Math.max(
                        worst,
                        Api.as(me).get("/v1/payslips/" + slip).then().extract().statusCode());
            }
            return worst;
        });
        assertEquals(List.of(200, 200, 200, 200, 200, 200), answers);
    }

    @Test
    void a_row_that_somebody_is_changing_is_left_for_later_and_its_key_with_it() {
        int old = keys.current(DEPARTMENT).id();
        assertFalse(held(() -> rotation.run(AT_ONCE, lines::add)));
        assertEquals("old keys deleted: 0, kept for rows that name them: 1", lines.getLast());
        assertEquals(1, named(SealedTable.PAYSLIP, old));
        readable();
        assertTrue(rotation.run(AT_ONCE, lines::add), lines::toString);
        assertEquals(0, named(SealedTable.PAYSLIP, old));
        readable();
    }

    /** While another transaction has changed the payslip and goes on. */
    private boolean held(BooleanSupplier meanwhile) {
        try (var connection = DriverManager.getConnection(System.getProperty(Staff.DATABASE));
                var lock = connection.prepareStatement("select from payslip where id = ? for update")) {
            connection.setAutoCommit(false);
            lock.setObject(1, UUID.fromString(slip));
            lock.executeQuery();
            return meanwhile.getAsBoolean();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_does_not_open_is_told_and_stays_with_its_key_as_it_is() {
        int old = keys.current(DEPARTMENT).id();
        Staff.run("update payslip set body = figures where id = ?", UUID.fromString(slip));
        assertFalse(rotation.run(AT_ONCE, lines::add));
        assertTrue(lines.stream().anyMatch(line -> line.matches("payslip: [\\d,]+ rows sealed anew, 1 do not open")));
        assertEquals(1, named(SealedTable.PAYSLIP, old));
        assertEquals(1, Staff.count("select count(*) from data_key where id = ?", old));
        Staff.run("delete from payslip where id = ?", UUID.fromString(slip));
        assertTrue(rotation.run(AT_ONCE, lines::add), lines::toString);
    }

    @Test
    void more_rows_than_a_batch_holds_are_sealed_in_several() {
        int old = keys.current(DEPARTMENT).id();
        Staff.run("update data_key set retired_at = now() where id = ?", old);
        UUID first = new UUID(0, 0);
        assertEquals(
                first, resealing.next(SealedTable.PAYSLIP, List.of(), first).last());
        Resealing.Batch batch = resealing.next(SealedTable.PAYSLIP, List.of(old), first);
        assertTrue(batch.sealed() > 0 && batch.sealed() <= Resealing.BATCH);
        assertEquals(
                0,
                resealing.next(SealedTable.PAYSLIP, List.of(old), batch.last()).sealed());
        readable();
    }

    @Test
    void a_department_that_has_no_key_is_named() {
        var wrong = new RotatePayKeys.Settings(Optional.of("ZZ"), Duration.ZERO, Duration.ZERO);
        assertFalse(rotation.run(wrong, lines::add));
        assertEquals("sop.run.department is ZZ, which has no key: nothing of it is sealed.", lines.getLast());
    }

    private void readable() {
        Api.as(me)
                .get("/v1/payslips")
                .then()
                .statusCode(200)
                .body("payslips.totals.net.pence", equalTo(List.of(237906)));
        Api.as(me).get("/v1/payslips/" + slip).then().statusCode(200).body("niNumber", equalTo("AB 12 34 56 C"));
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

    private static UUID run() {
        UUID run = Api.newId();
        Payroll.put(
                        run,
                        PaySamples.run(
                                DEPARTMENT,
                                PaySamples.MAY,
                                PaySamples.april(Staff.inDepartment(DEPARTMENT).staffNumber())))
                .statusCode(201);
        return run;
    }

    private static long named(SealedTable table, int key) {
        return Staff.count("select count(*) from %s where key_id = ?".formatted(table.table()), key);
    }
}
