package uk.gov.sop.expenses.receipts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.sop.testsupport.Staff;

/** What lies about of a receipt: in the folder, unfinished files included, and where uploads pass through. */
final class KeptFiles {

    private KeptFiles() {}

    static List<Path> of(UUID id) {
        String name = id.toString();
        return Stream.concat(
                        found(Path.of("target/receipts").resolve(name.substring(name.length() - 2))),
                        found(Path.of(System.getProperty("java.io.tmpdir"))))
                .filter(file -> file.getFileName().toString().contains(name))
                .toList();
    }

    /** Notes of files that may lie about without a receipt. */
    static long notesOf(UUID id) {
        return Staff.count("select count(*) from receipt_leftover where file_name like '%' || ?", id.toString());
    }

    private static Stream<Path> found(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (NoSuchFileException none) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
