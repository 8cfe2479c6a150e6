package uk.gov.sop.pay.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.shared.JsonLine;
import uk.gov.sop.shared.Lines;

@QuarkusTest
class LookingTest {

    private static final String HEADER = "{\"department\":\"CO\",\"payDate\":\"2026-04-30\"}\n";
    private static final int MANY = 30_001;

    @Inject
    JsonLine json;

    @Test
    void lines_come_in_the_order_of_the_file_part_by_part() throws IOException {
        try (Looking looking = looking(text(HEADER + slips(1, MANY) + HEADER + slips(1, 2)))) {
            assertTrue(looking.header().isPresent());
            assertEquals(numbers(1, MANY), taken(looking));
            assertTrue(looking.header().isPresent());
            assertEquals(numbers(1, 2), taken(looking));
            assertFalse(looking.header().isPresent());
        }
    }

    @Test
    void a_file_that_breaks_off_says_so_to_whoever_takes_its_lines() throws IOException {
        InputStream broken = new SequenceInputStream(text(HEADER + slips(1, 1_200)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The connection was closed.");
            }
        });
        try (Looking looking = looking(broken)) {
            assertTrue(looking.header().isPresent());
            assertThrows(IOException.class, () -> looking.lines(line -> {}));
        }
    }

    @Test
    void nobody_waits_for_a_file_once_it_is_closed() throws IOException {
        try (PipedInputStream silent = new PipedInputStream();
                PipedOutputStream sender = new PipedOutputStream(silent)) {
            sender.write((HEADER + slips(1, 1)).getBytes(StandardCharsets.UTF_8));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                try (Looking looking = looking(silent)) {
                    assertTrue(looking.header().isPresent());
                }
            });
        }
    }

    private Looking looking(InputStream file) {
        return new Looking(RunLines.ofJson(new Lines(file)), json);
    }

    private static List<String> taken(Looking looking) throws IOException {
        List<String> taken = new ArrayList<>();
        looking.lines(line -> taken.add(line.brought().orElseThrow().staffNumber()));
        return taken;
    }

    private static InputStream text(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String slips(int first, int last) {
        String slip = PaySamples.april("CO100000").toString();
        StringBuilder lines = new StringBuilder();
        numbers(first, last)
                .forEach(
                        number -> lines.append(slip.replace("CO100000", number)).append('\n'));
        return lines.toString();
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> "CO%d".formatted(100_000 + i))
                .toList();
    }
}
