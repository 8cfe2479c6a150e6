package uk.gov.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing personal that the tests planted is in the log of all their requests. The build runs it by itself, after all
 * others, those of the packaged application included.
 */
class WholeSuiteLogTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Person\\d{6}", // names of test people
                "subject-[0-9a-f]", // their sign-ins
                "[A-Z]{2}1\\d{5}(?![0-9a-f-])", // staff numbers
                "[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b", // National Insurance numbers
                "(?<![0-9a-f.-])(308333|3,083\\.33|237906|2,379\\.06)(?![0-9a-f-])", // pay
                "\\*{4}4321|(?<![0-9a-f.-])557799\\d\\d(?![0-9a-f-])", // accounts
                "calendar-feeds/(?!\\*)\\S{20}|(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}\\.ics", // secret addresses
                "eyJ[A-Za-z0-9_-]{10,}", // tokens
                "(?i)bearer ey"
            })
    void nothing_personal_is_logged(String planted) throws IOException {
        try (Stream<String> lines = log()) {
            assertEquals(
                    List.of(),
                    lines.filter(line -> line.matches(".*(" + planted + ").*"))
                            .limit(3)
                            .toList());
        }
    }

    @Test
    void the_log_tells_an_operator_which_requests_there_were() throws IOException {
        try (Stream<String> lines = log()) {
            assertTrue(lines.anyMatch(line -> line.matches(".*(GET|PUT) /v1/\\S+ [2-5]\\d\\d \\d+ ms .*")));
        }
    }

    /** Each start of the application begins another file. */
    private static Stream<String> log() throws IOException {
        List<Path> files;
        try (Stream<Path> target = Files.list(Path.of("target"))) {
            files = target.filter(file -> file.getFileName().toString().startsWith("test.log"))
                    .toList();
        }
        Assumptions.assumeFalse(files.isEmpty(), "No test of the application ran before this one.");
        Stream<String> lines = Stream.empty();
        for (Path file : files) {
            lines = Stream.concat(lines, Files.readAllLines(file).stream());
        }
        return lines;
    }
}
