package uk.gov.sop.people.disclosures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
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

/** A verification remembers where the chains ended, so that the one of the night after finds what was cut off. */
@QuarkusTest
class KeptHeadsTest {

    private static final String CUT_OFF = "CUT_OFF: link 10 was the last once, and is not there: links end at 7";

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
    private Path heads;

    @BeforeEach
    void discloseTen() throws InterruptedException {
        heads = folder.resolve("heads");
        chain = MadeChain.of(10, sealer, verification);
    }

    @AfterEach
    void mend() {
        chain.close();
    }

    @Test
    void a_tail_that_was_cut_off_is_found_the_night_after_and_each_night_from_then_on() throws Exception {
        assertEquals(List.of("10 links, all in order"), night());
        chain.cutAfter(7);
        assertEquals(List.of("7 links, faults: 1", CUT_OFF), night());
        chain.disclose(1);
        chain.seal(8);
        assertEquals(List.of("8 links, faults: 1", CUT_OFF.replace("at 7", "at 8")), night());
    }

    @Test
    void a_chain_that_vanished_is_found_the_night_after() throws Exception {
        night();
        chain.cutAfter(0);
        assertEquals(List.of("0 links, faults: 1", CUT_OFF.replace("at 7", "at 0")), night());
    }

    @Test
    void what_is_kept_grows_with_the_chain_one_line_a_department() throws Exception {
        night();
        assertEquals(List.of(chain.head(10).line()), kept());
        chain.disclose(5);
        chain.seal(15);
        night();
        assertEquals(List.of(chain.head(15).line()), kept());
    }

    @Test
    void the_first_night_says_that_it_has_nothing_to_go_by() throws Exception {
        String first = "No heads are kept from before: what was cut off until now is not found by them.";
        assertTrue(lines().contains(first));
        assertEquals(List.of(), lines().stream().filter(first::equals).toList());
    }

    @Test
    void a_night_that_cannot_keep_its_heads_fails() {
        heads = folder.resolve("nowhere").resolve("heads");
        assertThrows(UncheckedIOException.class, this::lines);
    }

    /** What is told of this chain. */
    private List<String> night() throws Exception {
        String name = chain.department + ": ";
        return lines().stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .toList();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        new VerifyDisclosures(database, key, today, new ToldHeads(Optional.empty(), Optional.of(heads)))
                .run(lines::add);
        return lines;
    }

    private List<String> kept() throws Exception {
        return Files.readAllLines(heads).stream()
                .filter(line -> line.contains("=" + chain.department + " "))
                .toList();
    }
}
