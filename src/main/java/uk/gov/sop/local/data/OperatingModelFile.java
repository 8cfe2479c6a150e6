package uk.gov.sop.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import uk.gov.sop.shared.Json;

/** The released operating model, so that made-up figures follow it when it changes. */
public final class OperatingModelFile {

    private OperatingModelFile() {}

    public static JsonNode read(String name) {
        try (InputStream content =
                OperatingModelFile.class.getClassLoader().getResourceAsStream("operating-model/" + name)) {
            if (content == null) {
                throw new IOException("there is no such file");
            }
            return Json.mapper().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The operating model's " + name + " cannot be read.", e);
        }
    }
}
