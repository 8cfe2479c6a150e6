package uk.gov.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.testsupport.Contract;

@QuarkusTest
class ContractTest {

    private static final Path COMMITTED = Path.of("openapi/sop-mobile.yaml");
    private static final Path WRITTEN = Path.of("target/openapi/sop-mobile.yaml");

    @Inject
    ObjectMapper json;

    @Test
    void the_committed_contract_is_what_the_code_says() throws IOException {
        assertEquals(
                Files.readString(COMMITTED),
                Files.readString(WRITTEN),
                "The contract has drifted. If the change is meant: cp " + WRITTEN + " " + COMMITTED);
    }

    @Test
    void every_operation_names_itself_and_says_what_it_is_for() {
        Contract.document()
                .get("paths")
                .forEach(path -> path.properties().stream()
                        .filter(entry -> entry.getValue().has("responses"))
                        .forEach(entry -> {
                            assertTrue(entry.getValue().has("operationId"), entry.toString());
                            assertTrue(entry.getValue().has("summary"), entry.toString());
                        }));
    }

    @Test
    void a_request_has_what_its_record_has_and_requires_what_it_is_refused_without() {
        Map<String, Class<?>> records = requests();
        Contract.document().at("/components/schemas").properties().stream()
                .filter(schema ->
                        schema.getKey().endsWith("Request") && schema.getValue().has("properties"))
                .forEach(schema -> {
                    Set<String> required = new TreeSet<>();
                    schema.getValue().path("required").forEach(name -> required.add(name.asText()));
                    Class<?> record = records.get(schema.getKey());
                    assertEquals(names(cannotBeMissing(record)), required, schema.getKey());
                    assertEquals(names(components(record)), known(schema.getValue()), schema.getKey());
                });
    }

    @Test
    void a_number_or_a_truth_value_that_is_left_out_is_refused_by_name_and_never_guessed() {
        requests()
                .values()
                .forEach(record -> primitives(record).forEach(left -> {
                    ObjectNode sent = json.createObjectNode();
                    primitives(record)
                            .filter(component -> !component.getName().equals(left.getName()))
                            .forEach(component -> put(sent, component));
                    MismatchedInputException refused =
                            assertThrows(MismatchedInputException.class, () -> json.treeToValue(sent, record));
                    assertEquals(left.getName(), refused.getPath().getLast().getFieldName(), record.toString());
                }));
    }

    /** By the name they have in the contract. */
    private static Map<String, Class<?>> requests() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("uk.gov.sop").stream()
                        .filter(type -> type.isAnnotatedWith(Schema.class) && type.isRecord())
                        .filter(type ->
                                type.getAnnotationOfType(Schema.class).name().endsWith("Request"))
                        .collect(Collectors.toMap(
                                type -> type.getAnnotationOfType(Schema.class).name(), JavaClass::reflect));
    }

    private static Stream<RecordComponent> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents());
    }

    private static Set<String> names(Stream<RecordComponent> components) {
        return components.map(ContractTest::nameOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** As JSON has it. */
    private static String nameOf(RecordComponent component) {
        JsonProperty written = component.getAccessor().getAnnotation(JsonProperty.class);
        return written == null ? component.getName() : written.value();
    }

    private static Set<String> known(JsonNode schema) {
        return schema.get("properties").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<RecordComponent> cannotBeMissing(Class<?> record) {
        return components(record)
                .filter(component -> component.getType().isPrimitive()
                        || component.getAccessor().isAnnotationPresent(NotNull.class)
                        || component.getAccessor().isAnnotationPresent(NotBlank.class));
    }

    private static Stream<RecordComponent> primitives(Class<?> record) {
        return components(record).filter(component -> component.getType().isPrimitive());
    }

    private static void put(ObjectNode sent, RecordComponent component) {
        if (component.getType() == boolean.class) {
            sent.put(component.getName(), true);
        } else {
            sent.put(component.getName(), 1);
        }
    }

    @Test
    void every_rule_is_documented() {
        String description = Contract.document().at("/info/description").asText();
        for (Rule rule : Rule.values()) {
            assertTrue(description.contains("`" + rule + "`"), rule.toString());
        }
    }
}
