package uk.gov.sop.people.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was deleted when its time was over stands in the chain between disclosures, and cannot be made to look otherwise. */
@QuarkusTest
class DeletionInChainTest {

    @Inject
    Sealer sealer;

    @Inject
    VerifyDisclosures verification;

    @Inject
    Deletions deletions;

    private MadeChain chain;

    @BeforeEach
    void aDeletionBetweenDisclosures() throws InterruptedException {
        chain = MadeChain.of(2, sealer, verification);
        delete(500);
        chain.seal(3);
        chain.disclose(2);
        chain.seal(5);
    }

    @AfterEach
    void mend() {
        chain.tamper("delete from pay_deletion where department = ?", chain.department);
        chain.close();
    }

    private void delete(int documents) {
        var what = new Deletions.Documents("PAYSLIP", chain.department, 2019, "6 tax years and the current");
        QuarkusTransaction.requiringNew()
                .run(() -> deletions.record(what, new Deletions.Outcome(documents, 7, 1, "0a".repeat(32))));
    }

    @Test
    void a_chain_with_both_is_in_order() {
        assertEquals(List.of(), chain.faults(chain.head(3), chain.head(5)));
        assertEquals(1, chain.count("""
                select count(*) from disclosure_link where department = ? and seq = 3 and entry = 'DELETION'"""));
    }

    @Test
    void an_edit_of_any_column_is_found() {
        long id = chain.row(3);
        for (String edit : List.of(
                "at = at - interval '1 day'",
                "kind = 'P60'",
                "department = null",
                "tax_year = 2018",
                "kept_for = '3 tax years and the current'",
                "deleted = 499",
                "held = 0",
                "asked = 0",
                "ids_sha256 = repeat('b0', 32)",
                "tx = '3'")) {
            chain.tamper("create table kept as select * from pay_deletion where id = " + id);
            chain.tamper("update pay_deletion set " + edit + " where id = ?", id);
            assertEquals(
                    List.of("EDITED: link 3: deletion %d is not what was sealed".formatted(id)), chain.faults(), edit);
            chain.tamper("delete from pay_deletion where id = ?", id);
            chain.tamper("insert into pay_deletion overriding system value select * from kept");
            chain.tamper("drop table kept");
        }
        assertEquals(List.of(), chain.faults());
    }

    @Test
    void a_record_that_is_gone_or_was_never_linked_is_found() {
        long id = chain.row(3);
        chain.tamper("delete from pay_deletion where id = ?", id);
        assertEquals(List.of("ROW_DELETED: link 3: deletion %d is not there".formatted(id)), chain.faults());
        chain.tamper("""
                insert into pay_deletion (at, kind, department, tax_year, kept_for, deleted, held, asked, ids_sha256, tx)
                values ('2026-11-16T09:00:00Z', 'P60', ?, 2019, '6', 1, 0, 0, repeat('b0', 32), '3')""", chain.department);
        assertTrue(chain.faults().stream().anyMatch(fault -> fault.matches("NEVER_LINKED: deletion \\d+ has no link")));
    }
}
