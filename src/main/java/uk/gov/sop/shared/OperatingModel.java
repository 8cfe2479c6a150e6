package uk.gov.sop.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The standard operating model: policy as data with effective dates, in JSON files that are released with the service
 * and can be replaced one by one from a folder (a ConfigMap). Read strictly, at start: a mistake stops the start.
 */
@Singleton
public class OperatingModel {

    private static final ObjectMapper JSON = Json.mapper();

    private final Optional<Path> folder;

    OperatingModel(@ConfigProperty(name = "sop.operating-model.folder") Optional<Path> folder) {
        this.folder = folder;
    }

    /** @param file for example {@code departments.json} */
    public <T> T read(String file, Class<T> type) {
        try (InputStream content = open(file)) {
            return JSON.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The operating model's " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private InputStream open(String file) throws IOException {
        Optional<Path> replaced = folder.map(f -> f.resolve(file)).filter(Files::isRegularFile);
        if (replaced.isPresent()) {
            return Files.newInputStream(replaced.get());
        }
        InputStream released =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("operating-model/" + file);
        if (released == null) {
            throw new IOException("there is no such file");
        }
        return released;
    }
}
