package uk.gov.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void lines_are_numbered_from_one_and_may_end_either_way() throws IOException {
        assertEquals(List.of("1:a", "2:", "3:b", "4:c"), read("a\r\n\nb\nc"));
        assertEquals(List.of("1:a"), read("a\n"));
        assertEquals(List.of(), read(""));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line() throws IOException {
        assertEquals(List.of("1:é", "2:\uFEFFb"), read("\uFEFFé\n\uFEFFb"));
    }

    @Test
    void what_is_not_utf8_is_a_fault_of_its_line_alone() throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(new byte[] {(byte) 0xC3, '\n', 'b'}));
        assertNotNull(lines.next().orElseThrow().fault());
        assertEquals("b", lines.next().orElseThrow().text());
    }

    @Test
    void a_line_that_is_too_long_is_a_fault_of_its_line_alone() throws IOException {
        Lines lines = lines("x".repeat(100_000) + "\nb");
        assertNotNull(lines.next().orElseThrow().fault());
        assertEquals("b", lines.next().orElseThrow().text());
    }

    /** Longer than what is read at once, and in pieces as a network brings them. */
    @Test
    void lines_are_the_same_however_the_file_arrives() throws IOException {
        List<String> sent = IntStream.range(0, 700)
                .mapToObj(i -> "x".repeat(i * 37 % 1_500))
                .toList();
        byte[] file = String.join("\n", sent).getBytes(StandardCharsets.UTF_8);
        for (int piece : new int[] {1, 1_024, file.length}) {
            Lines lines = new Lines(new ByteArrayInputStream(file) {
                @Override
                public synchronized int read(byte[] into, int from, int most) {
                    return super.read(into, from, Math.min(most, piece));
                }
            });
            List<String> read = new ArrayList<>();
            lines.forEach(line -> read.add(line.text()));
            assertEquals(sent, read);
            assertEquals(Fingerprint.of(file), lines.fingerprint());
        }
    }

    @Test
    void the_fingerprint_is_of_the_whole_file_however_much_was_read() throws IOException {
        Lines read = lines("a\nb");
        while (read.next().isPresent()) {
            read.next();
        }
        assertEquals(lines("a\nb").fingerprint(), read.fingerprint());
        assertEquals(
                Fingerprint.of("a\nb".getBytes(StandardCharsets.UTF_8)),
                lines("a\nb").fingerprint());
    }

    @Test
    void the_first_hundred_faults_are_kept_in_order_of_lines() {
        LineErrors errors = new LineErrors();
        IntStream.iterate(200, i -> i > 0, i -> i - 1).forEach(i -> errors.add(i, "", "must be otherwise"));
        assertEquals(100, errors.list().size());
        assertEquals(1L, errors.list().getFirst().line());
        assertEquals(100L, errors.list().getLast().line());
    }

    private static List<String> read(String file) throws IOException {
        List<String> read = new ArrayList<>();
        Lines lines = lines(file);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            read.add(line.get().number() + ":" + line.get().text());
        }
        return read;
    }

    private static Lines lines(String file) {
        return new Lines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
