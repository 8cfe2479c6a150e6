package uk.gov.sop.people.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class SealerTest {

    @Inject
    Sealer sealer;

    @Inject
    VerifyDisclosures verification;

    private MadeChain chain;

    @BeforeEach
    void begin() {
        chain = new MadeChain(sealer, verification);
    }

    @AfterEach
    void mend() {
        chain.close();
    }

    @Test
    void two_machines_that_seal_at_once_make_one_chain() throws InterruptedException {
        Together.run(3, who -> {
            for (int i = 0; i < 60; i++) {
                if (who == 0) {
                    chain.disclose(5);
                } else {
                    sealer.sealAll();
                }
            }
            return who;
        });
        chain.seal(300);
        assertEquals(List.of(), chain.faults());
    }

    @Test
    void a_row_that_is_committed_late_is_not_passed_by() throws Exception {
        chain.disclose(1);
        chain.seal(1);
        try (Connection late = MadeChain.owner();
                PreparedStatement insert = late.prepareStatement(MadeChain.INSERT)) {
            late.setAutoCommit(false);
            Object[] values = chain.values(1);
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            chain.disclose(1);
            sealer.sealAll();
            late.commit();
        }
        chain.disclose(1);
        chain.seal(4);
        assertEquals(List.of(), chain.faults());
    }

    @Test
    void rows_without_a_department_have_a_chain_of_their_own() throws InterruptedException {
        String linked = """
                select count(*) from disclosure_link link join disclosure on disclosure.id = disclosure_id
                where link.department = '-' and disclosure.department is null and client = ?""";
        Staff.run("""
                insert into disclosure (at, subject_id, viewer_id, client, what, what_id)
                select '2026-11-16T09:00:00Z', id, id, ?, 'payslip', id from person limit 2""", chain.department);
        Together.until(() -> {
            sealer.sealAll();
            return chain.count(linked) == 2;
        });
    }

    @Test
    void a_database_that_was_restored_on_another_server_is_sealed_on() throws InterruptedException {
        chain.disclose(2);
        chain.seal(2);
        chain.tamper("update disclosure_mark set up_to = '999999999999'");
        chain.disclose(1);
        chain.tamper(
                "update disclosure set tx = '999999999998' where department = ? and id not in"
                        + " (select disclosure_id from disclosure_link)",
                chain.department);
        chain.disclose(1);
        chain.seal(4);
        assertEquals(List.of(), chain.faults());
        assertEquals(1, Staff.count("select count(*) from disclosure_mark where up_to < '999999999998'"));
    }

    @Test
    void ten_thousand_rows_are_sealed_in_batches() throws InterruptedException {
        sealer.sealAll();
        chain.disclose(10_000);
        long start = System.nanoTime();
        chain.seal(10_000);
        long sealed = System.nanoTime();
        assertEquals(List.of(), chain.faults());
        System.out.printf(
                "10,000 disclosures sealed in %d ms, verified in %d ms%n",
                Duration.ofNanos(sealed - start).toMillis(),
                Duration.ofNanos(System.nanoTime() - sealed).toMillis());
    }

    @Test
    void the_end_of_a_chain_that_grew_is_told_to_the_log_once() throws InterruptedException {
        chain.disclose(3);
        chain.seal(3);
        assertEquals(List.of(chain.head(3)), told());
        assertEquals(List.of(), told());
    }

    private List<Head> told() {
        List<Head> heads = new ArrayList<>();
        Handler log = new Handler() {
            @Override
            public void publish(LogRecord line) {
                Head.in("{\"message\":\"%s\"}".formatted(line.getMessage())).ifPresent(heads::add);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(Sealer.class.getName());
        logger.addHandler(log);
        sealer.tellHeads();
        logger.removeHandler(log);
        return heads.stream()
                .filter(head -> head.chain().equals(chain.department))
                .toList();
    }
}
