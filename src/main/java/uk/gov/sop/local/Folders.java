package uk.gov.sop.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** What the standard library lacks for whole folders. */
final class Folders {

    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Leaves out the one folder at the top that archives of programs have. */
    static void unzip(InputStream archive, Path target) throws IOException {
        try (var zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file =
                        inside(target, entry.getName().substring(entry.getName().indexOf('/') + 1));
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                    allowToRun(file);
                }
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        var file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("An entry points out of the archive: " + name);
        }
        return file;
    }

    private static void allowToRun(Path file) throws IOException {
        if (file.toString().endsWith(".sh") && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot be made executable: " + file);
        }
    }
}
