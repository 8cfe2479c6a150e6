package uk.gov.sop.people.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.sop.shared.Today;

/** What no chain can tell of itself: that there was more of it. Lines in the log can. */
@QuarkusTest
class CutOffTest {

    @Inject
    Sealer sealer;

    @Inject
    VerifyDisclosures verification;

    @Inject
    DataSource database;

    @Inject
    ChainKey key;

    @Inject
    Today today;

    @TempDir
    private Path folder;

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
    void a_tail_that_was_cut_off_is_found_by_the_heads_in_the_log() throws Exception {
        Path log = folder.resolve("log");
        Files.writeString(
                log,
                "{\"message\":\"started\"}\n{\"message\":\"%s\"}\n{\"message\":\"%s\"}\n"
                        .formatted(chain.head(7).line(), chain.head(10).line()));
        chain.cutAfter(7);
        List<String> lines = new ArrayList<>();
        verification(Optional.empty()).run(lines::add);
        assertTrue(lines.contains(chain.department + ": 7 links, all in order"), lines.toString());
        verification(Optional.of(log)).run(lines::add);
        String fault = "%s: CUT_OFF: link 10 was the last once, and is not there: links end at 7";
        assertTrue(lines.contains(fault.formatted(chain.department)), lines.toString());
    }

    @Test
    void a_chain_that_vanished_is_found_by_the_heads_in_the_log() {
        Head last = chain.head(10);
        chain.cutAfter(0);
        assertEquals(
                List.of("CUT_OFF: link 10 was the last once, and is not there: links end at 0"), chain.faults(last));
    }

    @Test
    void a_tail_that_was_cut_off_and_has_grown_anew_is_found_by_the_heads_in_the_log() throws Exception {
        Head last = chain.head(10);
        chain.cutAfter(7);
        chain.disclose(5);
        chain.seal(12);
        assertEquals(List.of(), chain.faults());
        assertEquals(List.of("MADE_ANEW: link 10 is not the one that was told to the log"), chain.faults(last));
    }

    private VerifyDisclosures verification(Optional<Path> log) {
        return new VerifyDisclosures(database, key, today, new ToldHeads(log, Optional.empty()));
    }
}
