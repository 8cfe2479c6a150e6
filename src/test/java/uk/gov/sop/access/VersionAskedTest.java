package uk.gov.sop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.sop.access.Cast.Thing;
import uk.gov.sop.pay.retention.LegalHolding;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Contract;
import uk.gov.sop.testsupport.Tokens;

/** Who must send {@code If-Match} learns it from the contract, and not by being refused. */
@QuarkusTest
class VersionAskedTest {

    private static final int VERSION_MISSING = 428;

    @ParameterizedTest
    @MethodSource("conditionals")
    void the_contract_requires_the_version_where_nothing_is_done_without(String operation) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation.substring(operation.indexOf(' ') + 1);
        // A PUT may make something new, or repeat what was done.
        boolean refused = method.equals("DELETE") && statusOfDelete(path) == VERSION_MISSING;
        assertEquals(refused, ifMatch(method, path).path("required").asBoolean());
    }

    static List<String> conditionals() {
        return Contract.operations().stream()
                .filter(operation -> {
                    String[] parts = operation.split(" ", -1);
                    return ifMatch(parts[0], parts[1]) != null;
                })
                .toList();
    }

    /** Of something that is there, in a state in which it asks for least. */
    private static int statusOfDelete(String path) {
        if (path.contains("/carry-overs/")) {
            return statusOfReversal(path);
        }
        Cast cast = Cast.assembled();
        Thing thing = WhoMayTest.thing(path, "", cast);
        return whoMay(path, cast)
                .delete(path.replaceFirst("/v1/[^/]+/\\{id}", thing.path()))
                .statusCode();
    }

    private static RequestSpecification whoMay(String path, Cast cast) {
        if (path.contains("/legal-holds/")) {
            return LegalHolding.officer();
        }
        return Api.as(path.contains("/delegations/") ? cast.manager() : cast.self());
    }

    /** Of an act that found nobody: long before anybody's service. */
    private static int statusOfReversal(String path) {
        String administrator = Tokens.of("holidays-administrator", "holidays:administer");
        String act = path.replace("{id}", Api.newId().toString());
        Api.withToken(administrator)
                .contentType("application/json")
                .body("{\"department\": \"DWP\", \"on\": \"2021-04-01\"}")
                .put(act)
                .then()
                .statusCode(201);
        return Api.withToken(administrator).delete(act).statusCode();
    }

    private static JsonNode ifMatch(String method, String path) {
        JsonNode parameters = Contract.document()
                .get("paths")
                .get(path)
                .get(method.toLowerCase(java.util.Locale.ROOT))
                .path("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .filter(parameter -> parameter.path("name").asText().equals("If-Match"))
                .findFirst()
                .orElse(null);
    }
}
