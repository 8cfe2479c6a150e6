package uk.gov.sop.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fails a test whose answer is not what the contract says: an unknown operation, status, media type or shape. */
public final class ContractCheck implements Filter {

    private static final String BASE = "https://sop.example/contract";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            registry -> registry.schemas(Map.of(BASE, Contract.document().toString())));
    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        Response response = context.next(request, spec);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/v1/")) {
            check(request.getMethod().toLowerCase(Locale.ROOT), path, response);
        }
        return response;
    }

    private static void check(String method, String path, Response response) {
        JsonNode operation = Contract.operation(method, path);
        if (operation == null) {
            require(response.statusCode() >= 400, method, path, "is answered but not in the contract");
            validate("/components/schemas/Problem", response, method, path);
            return;
        }
        String status = String.valueOf(response.statusCode());
        JsonNode answer = Contract.resolve(operation.path("responses").path(status));
        require(!answer.isMissingNode(), method, path, "answers " + status + ", which the contract does not list");
        if (!answer.has("content")) {
            require(response.asString().isEmpty(), method, path, "answers " + status + " with an unknown body");
            return;
        }
        String type = String.valueOf(response.contentType()).split(";", -1)[0];
        require(answer.get("content").has(type), method, path, "answers " + status + " as " + type);
        JsonNode schema = answer.get("content").get(type).path("schema");
        if (type.endsWith("ndjson")) {
            String line = schema.path("contentSchema").path("$ref").asText();
            response.asString().lines().forEach(each -> validate(line.substring(1), each, method, path));
        } else if (type.endsWith("json")) {
            String reference = schema.path("$ref").asText();
            require(!reference.isEmpty(), method, path, "has no named schema for " + status);
            validate(reference.substring(1), response, method, path);
        }
    }

    private static void validate(String pointer, Response response, String method, String path) {
        validate(pointer, response.asString(), method, path);
    }

    private static void validate(String pointer, String json, String method, String path) {
        Schema schema = COMPILED.computeIfAbsent(pointer, p -> SCHEMAS.getSchema(SchemaLocation.of(BASE + "#" + p)));
        List<Error> errors = schema.validate(
                json, InputFormat.JSON, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
        require(errors.isEmpty(), method, path, "does not fit " + pointer + ": " + errors + "\n" + json);
    }

    private static void require(boolean kept, String method, String path, String broken) {
        if (!kept) {
            throw new AssertionError(method + " " + path + " " + broken);
        }
    }
}
