package uk.gov.sop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a cluster would be told. */
record Manifests(String name, List<JsonNode> resources) {

    /** What {@code kubectl kustomize} makes of an overlay. It needs kubectl, and no cluster. */
    static Manifests rendered(String overlay) {
        Stream<String> path = Stream.of(System.getenv("PATH").split(File.pathSeparator));
        boolean installed = path.anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
        assumeTrue(installed, "k8s/ is not checked: install kubectl (kubernetes.io/docs/tasks/tools) to add it");
        try {
            Process kubectl = new ProcessBuilder("kubectl", "kustomize", "k8s/overlays/" + overlay)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new Manifests(overlay, read(kubectl.getInputStream()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Manifests in(String file) throws IOException {
        try (InputStream yaml = Files.newInputStream(Path.of(file))) {
            return new Manifests(file, read(yaml));
        }
    }

    /** @param named a pattern of its name */
    JsonNode one(String kind, String named) {
        return resources.stream()
                .filter(r -> (text(r, "/kind") + text(r, "/metadata/name")).matches(kind + named))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no " + kind + " " + named));
    }

    static String all(String field, JsonNode node) {
        return String.join(" ", node.findValuesAsText(field));
    }

    static String text(JsonNode node, String pointer) {
        return node.at(pointer).asText();
    }

    private static List<JsonNode> read(InputStream yaml) throws IOException {
        return new YAMLMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(yaml)
                .readAll();
    }
}
