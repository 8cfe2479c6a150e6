package uk.gov.sop.expenses.receipts.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.sop.shared.RuleBroken;

class HostileFilesTest {

    private static final long MEBIBYTE = 1024 * 1024;

    /**
     * What the thread allocates from taking the file in to refusing it, garbage included: more than it holds at any
     * moment. The file itself is there before.
     */
    @ParameterizedTest
    @MethodSource("files")
    void each_is_refused_with_words_and_in_less_than_64_mebibytes(HostileFile file) {
        byte[] content = file.content().get();
        assertTrue(content.length <= 10 * MEBIBYTE);
        long before = Allocated.bytes();
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> Cleaning.clean(content));
        long used = Allocated.bytes() - before;
        assertEquals(file.rule(), refusal.rule(), refusal.getMessage());
        assertTrue(refusal.getMessage().matches(".{20,300}\\."), refusal.getMessage());
        assertTrue(used < 64 * MEBIBYTE, used / MEBIBYTE + " MiB");
    }

    static List<HostileFile> files() {
        return HostileFile.corpus();
    }
}
