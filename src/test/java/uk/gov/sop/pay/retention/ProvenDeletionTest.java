package uk.gov.sop.pay.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.people.disclosures.SealedNow;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** Each deletion is on record with it, or did not happen. */
@QuarkusTest
class ProvenDeletionTest {

    @Inject
    Deleting deleting;

    @Test
    void what_was_deleted_is_counted_and_its_ids_can_be_held_against_the_record() {
        deleteAll();
        Member one = OldPay.somebody();
        Member other = OldPay.somebody();
        OldPay.paid(one, other);
        String ids = Stream.of(one, other)
                .map(person -> Api.as(person).get("/v1/payslips").<String>path("payslips[0].id"))
                .sorted()
                .collect(Collectors.joining("\n"));
        String digest = HexFormat.of().formatHex(Fingerprint.sha256().digest(ids.getBytes(StandardCharsets.UTF_8)));
        OldPay.onTheDay(() -> OldPay.deleteNext(deleting, Overdue.PAYSLIP, 100));
        assertEquals(1, Staff.count("""
                        select count(*) from pay_deletion
                        where department = ? and tax_year = ? and kind = 'PAYSLIP' and deleted = 2 and held = 0
                          and asked = 0 and kept_for = '6 tax years and the current' and ids_sha256 = ?
                          and at = '2029-04-05T23:00:00Z'""", OldPay.DEPARTMENT, OldPay.YEAR, digest));
    }

    @Test
    void each_deletion_becomes_a_link_of_the_departments_chain() throws InterruptedException {
        OldPay.paid(OldPay.somebody());
        deleteAll();
        Together.until(() -> {
            SealedNow.all();
            return unlinked() == 0;
        });
        assertTrue(OldPay.recorded(Overdue.PAYSLIP, "deleted") > 0);
    }

    private static long unlinked() {
        return Staff.count("""
                select count(*) from pay_deletion deletion where not exists (
                    select from disclosure_link link
                    where link.entry = 'DELETION' and link.disclosure_id = deletion.id
                      and link.department = coalesce(deletion.department, '-'))""");
    }

    @Test
    void machines_that_delete_at_once_delete_and_record_each_payslip_once() {
        deleteAll();
        OldPay.paid(OldPay.people(12).toArray(Member[]::new));
        long before = OldPay.recorded(Overdue.PAYSLIP, "deleted");
        OldPay.onTheDay(() -> Together.run(4, machine -> {
            for (int i = 0; i < 12; i++) {
                OldPay.deleteNext(deleting, Overdue.PAYSLIP, 1);
            }
            return machine;
        }));
        // Whoever finds another one at it leaves it alone.
        deleteAll();
        assertEquals(0, left());
        assertEquals(before + 12, OldPay.recorded(Overdue.PAYSLIP, "deleted"));
    }

    @Test
    void what_cannot_be_recorded_is_not_deleted() {
        deleteAll();
        OldPay.paid(OldPay.people(2).toArray(Member[]::new));
        long before = OldPay.recorded(Overdue.PAYSLIP, "deleted");
        Staff.run("""
                create function power_cut() returns trigger language plpgsql as $$
                begin raise exception 'power cut'; end $$""");
        Staff.run("create trigger power_cut before insert on pay_deletion execute function power_cut()");
        try {
            assertThrows(
                    RuntimeException.class,
                    () -> OldPay.onTheDay(() -> OldPay.deleteNext(deleting, Overdue.PAYSLIP, 100)));
            assertEquals(2, left());
        } finally {
            Staff.run("drop trigger power_cut on pay_deletion");
            Staff.run("drop function power_cut");
        }
        deleteAll();
        assertEquals(0, left());
        assertEquals(before + 2, OldPay.recorded(Overdue.PAYSLIP, "deleted"));
    }

    @Test
    void what_stands_between_two_batches_is_deleted_by_the_next() {
        deleteAll();
        OldPay.paid(OldPay.people(3).toArray(Member[]::new));
        OldPay.onTheDay(() -> assertEquals(1, OldPay.deleteNext(deleting, Overdue.PAYSLIP, 1)));
        assertEquals(2, left());
        OldPay.onTheDay(() -> assertEquals(2, due().orElseThrow().units().size()));
        deleteAll();
        assertEquals(0, left());
    }

    @Test
    void what_is_held_since_it_was_found_due_stays() {
        deleteAll();
        Member held = OldPay.somebody();
        OldPay.paid(held, OldPay.somebody());
        OldPay.onTheDay(() -> {
            Due found = due().orElseThrow();
            LegalHolding.placed(LegalHolding.on(held));
            long before = OldPay.recorded(Overdue.PAYSLIP, "held");
            assertEquals(1, deleting.next(Overdue.PAYSLIP, found));
            assertEquals(found.held() + 1, OldPay.recorded(Overdue.PAYSLIP, "held") - before);
        });
        assertEquals(1, OldPay.of(held, "payslip"));
        OldPay.letGo(held);
    }

    private Optional<Due> due() {
        return OldPay.due(deleting, Overdue.PAYSLIP);
    }

    /** Of the department and the year. */
    private void deleteAll() {
        OldPay.onTheDay(() -> {
            while (OldPay.deleteNext(deleting, Overdue.PAYSLIP, 100) > 0) {
                // until nothing is left
            }
        });
    }

    private static long left() {
        return Staff.count("""
                select count(*) from payslip where department = ? and tax_year = ? and not exists (
                    select from pay_query where pay_query.person_id = payslip.person_id)""", OldPay.DEPARTMENT, OldPay.YEAR);
    }
}
