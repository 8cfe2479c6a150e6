package uk.gov.sop.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Says of parameters in the contract what holds of them wherever they are. */
final class ContractParameters {

    private static final String IF_MATCH = "If-Match";

    private static final Map<String, String> MEANINGS = Map.of(
            IF_MATCH,
            "The ETag of the version that you read and want to change.",
            "If-None-Match",
            "The ETag of what you have; the answer is 304 while that is the present version.",
            "cursor",
            "Where the page begins: it is in the `next` of the page before.",
            "limit",
            "The most to list.");

    private ContractParameters() {}

    static Stream<Parameter> of(Operation operation) {
        return operation.getParameters() == null ? Stream.empty() : operation.getParameters().stream();
    }

    static boolean has(Operation operation, String name) {
        return of(operation).anyMatch(parameter -> name.equals(parameter.getName()));
    }

    static void complete(HttpMethod method, String path, Operation operation) {
        of(operation).forEach(parameter -> {
            if (parameter.getDescription() == null) {
                parameter.setDescription(meaning(parameter.getName(), method, path));
            }
            if (parameter.getSchema().getRef() == null) {
                complete(parameter.getSchema());
            }
            // What is deleted exists, so its version is always asked for; what lies below it may be gone already.
            if (parameter.getName().equals(IF_MATCH) && method == HttpMethod.DELETE && isWhole(path)) {
                parameter.setRequired(true);
            }
        });
    }

    /** A thing itself, by its id or because everybody has one at most. */
    private static boolean isWhole(String path) {
        return path.endsWith("}") || !path.contains("{");
    }

    private static @Nullable String meaning(String parameter, HttpMethod method, String path) {
        return method == HttpMethod.PUT && path.endsWith("{" + parameter + "}")
                ? "A UUID of version 7 that you make, and use again when you send the same again."
                : MEANINGS.get(parameter);
    }

    /** Jakarta REST has text only for a default; the contract says it in the parameter's own type. */
    private static void complete(Schema schema) {
        schema.setPattern(ContractShapes.forEveryLanguage(schema.getPattern()));
        if (schema.getDefaultValue() instanceof String text && schema.getType() != null) {
            schema.setDefaultValue(typed(text, schema.getType()));
        }
    }

    private static Object typed(String text, List<Schema.SchemaType> types) {
        if (types.contains(Schema.SchemaType.INTEGER)) {
            return Integer.valueOf(text);
        }
        return types.contains(Schema.SchemaType.BOOLEAN) ? Boolean.valueOf(text) : text;
    }
}
