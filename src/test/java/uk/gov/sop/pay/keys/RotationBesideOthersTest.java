package uk.gov.sop.pay.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.shared.sealing.DataKeys;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** Others go on meanwhile, and what cannot be sealed anew stays as it is. */
@QuarkusTest
class RotationBesideOthersTest {

    @Inject
    RotatePayKeys rotation;

    @Inject
    Resealing resealing;

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
    void whoever_reads_meanwhile_notices_nothing() {
        List<Integer> answers = Together.run(6, i -> {
            if (i == 0) {
                for (int turn = 0; turn < 4; turn++) {
                    rotation.run(RotatedPay.AT_ONCE, line -> {});
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
        int old = keys.current(RotatedPay.DEPARTMENT).id();
        assertFalse(held(() -> rotation.run(RotatedPay.AT_ONCE, lines::add)));
        assertEquals("old keys deleted: 0, kept for rows that name them: 1", lines.getLast());
        assertEquals(1, RotatedPay.named(SealedTable.PAYSLIP, old));
        RotatedPay.readable(me, slip);
        assertTrue(rotation.run(RotatedPay.AT_ONCE, lines::add), lines::toString);
        assertEquals(0, RotatedPay.named(SealedTable.PAYSLIP, old));
        RotatedPay.readable(me, slip);
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
        int old = keys.current(RotatedPay.DEPARTMENT).id();
        Staff.run("update payslip set body = figures where id = ?", UUID.fromString(slip));
        assertFalse(rotation.run(RotatedPay.AT_ONCE, lines::add));
        assertTrue(lines.stream().anyMatch(line -> line.matches("payslip: [\\d,]+ rows sealed anew, 1 do not open")));
        assertEquals(1, RotatedPay.named(SealedTable.PAYSLIP, old));
        assertEquals(1, Staff.count("select count(*) from data_key where id = ?", old));
        Staff.run("delete from payslip where id = ?", UUID.fromString(slip));
        assertTrue(rotation.run(RotatedPay.AT_ONCE, lines::add), lines::toString);
    }

    @Test
    void more_rows_than_a_batch_holds_are_sealed_in_several() {
        Paid.payslipOf(Staff.inDepartment(RotatedPay.DEPARTMENT));
        int old = keys.current(RotatedPay.DEPARTMENT).id();
        Staff.run("update data_key set retired_at = now() where id = ?", old);
        long rows = RotatedPay.named(SealedTable.PAYSLIP, old);
        assertTrue(rows > 1, "more than a batch");
        Resealing.Batch batch = new Resealing.Batch(0, 0, new UUID(0, 0));
        for (long left = rows; left > 0; left--) {
            batch = resealing.next(SealedTable.PAYSLIP, List.of(old), batch.last(), 1);
            assertEquals(1, batch.sealed());
            assertEquals(left - 1, RotatedPay.named(SealedTable.PAYSLIP, old));
        }
        assertEquals(
                0,
                resealing
                        .next(SealedTable.PAYSLIP, List.of(old), batch.last(), 1)
                        .sealed());
        RotatedPay.readable(me, slip);
    }
}
