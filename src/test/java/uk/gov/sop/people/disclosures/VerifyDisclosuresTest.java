package uk.gov.sop.people.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Commands;
import uk.gov.sop.testsupport.Staff;

/** What somebody does to the record of disclosures who may do everything in the database, is found and named. */
@QuarkusTest
class VerifyDisclosuresTest {

    private static final String LINK = " where department = ? and seq = ?";

    @Inject
    Sealer sealer;

    @Inject
    VerifyDisclosures verification;

    @Inject
    Commands commands;

    private MadeChain chain;

    @BeforeEach
    void discloseTen() throws InterruptedException {
        chain = MadeChain.of(10, sealer, verification);
    }

    @AfterEach
    void mend() {
        chain.close();
    }

    @Test
    void an_intact_chain_passes_and_the_command_ends_with_0() {
        List<String> lines = new ArrayList<>();
        assertEquals(0, commands.run("verify-disclosures", lines::add), lines::toString);
        assertTrue(lines.contains(chain.department + ": 10 links, all in order"), lines.toString());
        assertEquals(List.of(), chain.faults(chain.head(3), chain.head(10)));
    }

    @Test
    void the_command_ends_with_1_where_there_is_a_fault_and_where_there_is_no_such_command() {
        chain.tamper("update disclosure set client = 'another' where id = ?", chain.row(4));
        List<String> lines = new ArrayList<>();
        assertEquals(1, commands.run("verify-disclosures", lines::add));
        assertTrue(lines.contains(chain.department + ": 10 links, faults: 1"), lines.toString());
        lines.clear();
        assertEquals(1, commands.run("verify", lines::add));
        assertEquals("sop.run is verify: there is only rotate-pay-keys, verify-disclosures.", lines.getFirst());
    }

    @Test
    void an_edit_of_any_column_is_found() {
        long row = chain.row(4);
        for (String edit : List.of(
                "at = at + interval '1 microsecond'",
                "viewer_id = null, viewer_sign_in = 'somebody'",
                "subject_id = (select id from person where id <> subject_id limit 1)",
                "client = 'another'",
                "what = 'approval'",
                "what_id = gen_random_uuid()",
                "department = null",
                "reason_kind = 'ERROR'",
                "reason = null",
                "tx = '3'")) {
            chain.tamper("create table kept as select * from disclosure where id = " + row);
            chain.tamper("update disclosure set " + edit + " where id = ?", row);
            assertEquals(List.of("EDITED: link 4: row %d is not what was sealed".formatted(row)), chain.faults(), edit);
            chain.tamper("delete from disclosure where id = ?", row);
            chain.tamper("insert into disclosure overriding system value select * from kept");
            chain.tamper("drop table kept");
        }
        assertEquals(List.of(), chain.faults());
    }

    @Test
    void a_column_that_is_added_has_to_be_sealed_too() {
        for (Entry entry : Entry.values()) {
            assertEquals(
                    Staff.count("select count(*) from information_schema.columns where table_name = ?", entry.table()),
                    entry.columns().split("\\b" + entry.alias() + "\\.", -1).length - 1);
            assertEquals(entry.count(), entry.columns().split("\\b" + entry.alias() + "\\.", -1).length - 1);
        }
    }

    @Test
    void an_edit_of_a_link_is_found() {
        chain.tamper("update disclosure_link set sealed_at = sealed_at + interval '1 day'" + LINK, chain.department, 4);
        assertEquals(List.of("EDITED: link 4: row %d is not what was sealed".formatted(chain.row(4))), chain.faults());
    }

    @Test
    void a_deleted_row_is_found_with_its_link_and_without() {
        long row = chain.row(4);
        chain.tamper("delete from disclosure where id = ?", row);
        assertEquals(List.of("ROW_DELETED: link 4: row %d is not there".formatted(row)), chain.faults());
        chain.tamper("delete from disclosure_link where disclosure_id = ?", row);
        assertEquals(List.of("LINK_DELETED: links 4 to 4 are not there"), chain.faults());
    }

    @Test
    void a_deletion_that_was_closed_up_is_found() {
        long row = chain.row(4);
        chain.tamper("delete from disclosure where id = ?", row);
        chain.tamper("delete from disclosure_link where disclosure_id = ?", row);
        for (int seq = 5; seq <= 10; seq++) {
            chain.tamper("update disclosure_link set seq = seq - 1" + LINK, chain.department, seq);
        }
        assertTrue(
                chain.faults().getFirst().startsWith("EDITED: link 4:"),
                chain.faults().toString());
    }

    @Test
    void a_reordering_is_found_and_what_stands_where_it_was_is_not_named() {
        long fourth = chain.row(4);
        long eighth = chain.row(8);
        String move = "update disclosure_link set seq = ?" + LINK;
        chain.tamper(move, 99, chain.department, 4);
        chain.tamper(move, 4, chain.department, 8);
        chain.tamper(move, 8, chain.department, 99);
        assertEquals(
                List.of(
                        "REORDERED: link 4: row %d was sealed as link 8".formatted(eighth),
                        "REORDERED: link 8: row %d was sealed as link 4".formatted(fourth)),
                chain.faults());
    }

    @Test
    void rows_that_were_put_in_place_of_each_other_are_found() {
        long fourth = chain.row(4);
        long eighth = chain.row(8);
        String move = "update disclosure_link set disclosure_id = ? where disclosure_id = ?";
        chain.tamper(move, -1L, fourth);
        chain.tamper(move, fourth, eighth);
        chain.tamper(move, eighth, -1L);
        assertEquals(
                List.of(
                        "EDITED: link 4: row %d is not what was sealed".formatted(eighth),
                        "EDITED: link 8: row %d is not what was sealed".formatted(fourth)),
                chain.faults());
    }

    @Test
    void a_row_that_was_never_linked_is_found() {
        chain.tamper("""
                insert into disclosure (at, subject_id, viewer_id, client, what, what_id, department, tx)
                select at, subject_id, viewer_id, client, what, what_id, department, '3' from disclosure
                where id = ?""", chain.row(1));
        assertEquals(1, chain.faults().size());
        assertTrue(chain.faults().getFirst().matches("NEVER_LINKED: row \\d+ has no link"));
    }
}
