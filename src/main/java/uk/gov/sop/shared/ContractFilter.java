package uk.gov.sop.shared;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Says in the contract, while it is built, what holds for every operation, so that no resource has to repeat it: the
 * problems it may answer with, its scope, entity tags, and that answers are complete and requests exact.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String SIGN_IN = "sop";
    private static final String IF_MATCH = "If-Match";
    /** Parameters that name what has to be there. */
    private static final Set<String> NAMES_OF_THINGS = Set.of("id", "replaces");

    private static final Set<Integer> SIGN_IN_PROBLEMS = Set.of(401, 403);
    private static final Set<Integer> WAITING_HELPS = Set.of(429, 503);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final IndexView code;

    public ContractFilter(IndexView code) {
        this.code = code;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setServers(List.of(ContractIntroduction.server()));
        contract.setInfo(ContractIntroduction.info());
        contract.setTags(ContractIntroduction.tags());
        contract.getComponents()
                .setSecuritySchemes(Map.of(
                        SIGN_IN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .openIdConnectUrl("/.well-known/openid-configuration")
                                .description("Authorization code with PKCE (S256) at the platform's identity provider; "
                                        + "access tokens for the audience `sop-api`.")));
        Arrays.stream(Rule.values())
                .map(Rule::status)
                .distinct()
                // Answered where an operation is missing, so none can name it.
                .filter(status -> status != Rule.METHOD_NOT_ALLOWED.status())
                .sorted()
                .forEach(status -> contract.getComponents().addResponse(name(status), problem(status)));
        contract.getComponents().getSchemas().forEach(ContractShapes::tighten);
        ContractPrimitives.require(code, contract.getComponents().getSchemas());
        contract.getPaths().getPathItems().forEach(this::complete);
    }

    private void complete(String path, PathItem item) {
        boolean changeable = item.getOperations().values().stream()
                .anyMatch(operation -> ContractParameters.has(operation, IF_MATCH));
        item.getOperations().forEach((method, operation) -> {
            operation.setSecurity(security(operation));
            Map<String, APIResponse> responses =
                    new TreeMap<>(operation.getResponses().getAPIResponses());
            if (method == HttpMethod.PUT && path.endsWith("}")) {
                responses.put("201", created(Objects.requireNonNull(responses.get("200"))));
            }
            problemsOf(method, operation).stream()
                    .filter(status -> !isOpen(operation) || !SIGN_IN_PROBLEMS.contains(status))
                    .forEach(status -> responses.put(
                            String.valueOf(status),
                            OASFactory.createAPIResponse().ref("#/components/responses/" + name(status))));
            if (ContractParameters.has(operation, "If-None-Match")) {
                responses.put("304", OASFactory.createAPIResponse().description("You have this representation."));
            }
            if (changeable || ContractParameters.has(operation, "If-None-Match")) {
                responses.forEach((status, response) -> tag(status, response, changeable));
            }
            operation.getResponses().setAPIResponses(responses);
            ContractParameters.complete(method, path, operation);
        });
    }

    /** Clients make ids, so every PUT on an id may create; the answer is the same but for its status and Location. */
    private static APIResponse created(APIResponse present) {
        Header location = OASFactory.createHeader()
                .description("Where it is.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        return OASFactory.createAPIResponse()
                .description("Created")
                .content(present.getContent())
                .addHeader("Location", location);
    }

    private static void tag(String status, APIResponse response, boolean changeable) {
        boolean said = response.getHeaders() != null && response.getHeaders().containsKey("ETag");
        if (!said && (status.equals("200") || status.equals("201"))) {
            Header tag = OASFactory.createHeader()
                    .description(
                            changeable
                                    ? "Names this version; send it in If-Match to change it."
                                    : "Names this version; send it in If-None-Match to learn whether there is another.")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
            response.addHeader("ETag", tag);
        }
    }

    /** None where the address itself is the permission. */
    private List<SecurityRequirement> security(Operation operation) {
        return isOpen(operation)
                ? List.of()
                : List.of(OASFactory.createSecurityRequirement().addScheme(SIGN_IN, scopes(operation)));
    }

    private boolean isOpen(Operation operation) {
        return methods(operation).anyMatch(method -> method.hasAnnotation(PermitAll.class));
    }

    private Stream<MethodInfo> methods(Operation operation) {
        return code.getAnnotations(OPERATION).stream()
                .filter(a -> text(a.value("operationId")).equals(operation.getOperationId()))
                .map(a -> a.target().asMethod());
    }

    /** The scope is said once, in {@link PermissionsAllowed} of the resource method with this operation id. */
    private List<String> scopes(Operation operation) {
        return methods(operation)
                .map(method -> method.annotation(PermissionsAllowed.class))
                .filter(allowed -> allowed != null)
                .map(AnnotationInstance::value)
                .flatMap(value -> Arrays.stream(value.asStringArray()))
                .distinct()
                .toList();
    }

    private static String text(AnnotationValue value) {
        return value == null ? "" : value.asString();
    }

    private static Set<Integer> problemsOf(HttpMethod method, Operation operation) {
        Set<Integer> statuses = new TreeSet<>(List.of(400, 401, 403, 406, 422, 429, 500, 503));
        if (NAMES_OF_THINGS.stream().anyMatch(name -> ContractParameters.has(operation, name))) {
            statuses.add(404);
        }
        if (EnumSet.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.POST).contains(method)) {
            statuses.add(409);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415));
        }
        if (ContractParameters.has(operation, IF_MATCH)) {
            statuses.addAll(List.of(412, 428));
        }
        return statuses;
    }

    private static APIResponse problem(int status) {
        String meaning = Arrays.stream(Rule.values())
                .filter(rule -> rule.status() == status)
                .map(Rule::title)
                .collect(Collectors.joining("; "));
        APIResponse response = OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        if (status == Rule.UNAUTHENTICATED.status()) {
            response.addHeader("WWW-Authenticate", challenge());
        }
        return WAITING_HELPS.contains(status) ? response.addHeader("Retry-After", retryAfter()) : response;
    }

    private static Header challenge() {
        return OASFactory.createHeader()
                .description(
                        "`Bearer`; for `STEP_UP_REQUIRED` also `error=\"insufficient_user_authentication\"` with the "
                                + "`acr_values` and `max_age` to ask the identity provider for (RFC 9470).")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Header retryAfter() {
        return OASFactory.createHeader()
                .description("After how many seconds to send it again, where that is known.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.INTEGER)
                        .format("int32"));
    }

    private static String name(int status) {
        return "Problem" + status;
    }
}
