package uk.gov.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.testsupport.Contract;

@QuarkusTest
class ContractTest {

    private static final Path COMMITTED = Path.of("openapi/sop-mobile.yaml");
    private static final Path WRITTEN = Path.of("target/openapi/sop-mobile.yaml");

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
    void every_rule_is_documented() {
        String description = Contract.document().at("/info/description").asText();
        for (Rule rule : Rule.values()) {
            assertTrue(description.contains("`" + rule + "`"), rule.toString());
        }
    }
}
