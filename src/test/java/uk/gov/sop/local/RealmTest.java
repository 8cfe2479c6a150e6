package uk.gov.sop.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The realm as production imports it: what must not slip in, and what an import would silently leave out. */
class RealmTest {

    private static final Path FILE = Path.of("src/main/keycloak/realm-sop.json");
    private static final Set<String> STAFF = Set.of(
            "expenses:read",
            "expenses:write",
            "holidays:read",
            "holidays:write",
            "pay:read",
            "pay:write",
            "approvals:read",
            "approvals:write");
    private static final Set<String> OFFICE = Set.of(
            "staff-imports:write",
            "payroll-runs:write",
            "payroll-runs:approve",
            "pay:inspect",
            "pay:retain",
            "finance:read",
            "expenses:audit",
            "exchange-rates:write",
            "expense-payments:read",
            "expense-payments:write",
            "holidays:administer");

    private final JsonNode realm = read();

    @Test
    void production_has_no_people_and_no_client_that_takes_passwords() {
        assertTrue(realm.path("users").isMissingNode());
        each("clients").forEach(client -> {
            assertFalse(client.required("directAccessGrantsEnabled").asBoolean(), client::toString);
            assertFalse(client.required("implicitFlowEnabled").asBoolean(), client::toString);
            assertFalse(client.required("fullScopeAllowed").asBoolean(), client::toString);
        });
    }

    @Test
    void the_file_holds_no_secret() {
        assertEquals("${SOP_PAGE_SECRET}", client("sop-page").required("secret").asText());
        assertEquals(1, realm.findValues("secret").size());
        assertTrue(realm.findValues("credentials").isEmpty());
        assertTrue(realm.findValues("privateKey").isEmpty());
    }

    @Test
    void whoever_signs_people_in_must_use_pkce() {
        var clients = each("clients")
                .filter(client -> client.required("standardFlowEnabled").asBoolean())
                .toList();
        assertEquals(List.of("sop-page", "sop-demo-app"), names(clients, "clientId"));
        clients.forEach(client -> assertEquals(
                "S256",
                client.required("attributes")
                        .required("pkce.code.challenge.method")
                        .asText()));
    }

    @Test
    void guessing_a_password_is_slowed_down() {
        assertTrue(realm.required("bruteForceProtected").asBoolean());
        assertFalse(realm.required("permanentLockout").asBoolean(), "else anyone could lock anyone out for good");
        assertTrue(realm.required("passwordPolicy").asText().contains("length(12)"));
        assertFalse(realm.required("registrationAllowed").asBoolean());
        assertEquals("external", realm.required("sslRequired").asText());
    }

    @Test
    void a_stolen_token_is_soon_useless() {
        assertEquals(300, realm.required("accessTokenLifespan").asInt());
        assertTrue(realm.required("revokeRefreshToken").asBoolean());
        assertEquals(0, realm.required("refreshTokenMaxReuse").asInt());
        assertTrue(realm.required("ssoSessionIdleTimeout").asInt() <= 1800);
        assertTrue(realm.required("ssoSessionMaxLifespan").asInt() <= 43_200);
    }

    @Test
    void the_scopes_that_keycloak_builds_in_are_kept() {
        var scopes = names(each("clientScopes").toList(), "name");
        assertTrue(scopes.containsAll(List.of(
                "basic", "acr", "profile", "email", "roles", "web-origins", "service_account", "offline_access")));
        assertTrue(names(mappers("basic"), "protocolMapper").contains("oidc-sub-mapper"));
    }

    @Test
    void every_scope_of_ours_is_named_in_the_token_and_on_the_consent_page() {
        Stream.concat(STAFF.stream(), OFFICE.stream()).map(this::scope).forEach(scope -> {
            var attributes = scope.required("attributes");
            assertEquals("true", attributes.required("include.in.token.scope").asText());
            assertFalse(attributes.required("consent.screen.text").asText().isBlank());
        });
    }

    @Test
    void a_scope_is_given_only_when_it_is_asked_for() {
        assertEquals(union(STAFF, OFFICE), texts(client("sop-page"), "optionalClientScopes"));
        var ofThirdParties = texts(client("sop-demo-app"), "optionalClientScopes");
        assertTrue(ofThirdParties.containsAll(STAFF));
        assertTrue(ofThirdParties.stream().noneMatch(OFFICE::contains));
        assertEquals(Set.of("basic", "acr", "sop-api"), texts(client("sop-demo-app"), "defaultClientScopes"));
    }

    @Test
    void a_back_office_scope_needs_a_role() {
        var withRole = StreamSupport.stream(realm.required("scopeMappings").spliterator(), false)
                .filter(mapping -> !mapping.required("roles").isEmpty())
                .toList();
        assertEquals(OFFICE, Set.copyOf(names(withRole, "clientScope")));
    }

    @Test
    void access_tokens_are_for_our_api_and_name_nobody() {
        var audience = mappers("sop-api").getFirst().required("config");
        assertEquals("sop-api", audience.required("included.client.audience").asText());
        Stream.of("profile", "email")
                .map(this::mappers)
                .flatMap(List::stream)
                .forEach(mapper -> assertEquals(
                        "false",
                        mapper.required("config").required("access.token.claim").asText(),
                        mapper::toString));
    }

    private JsonNode client(String id) {
        return each("clients")
                .filter(client -> client.required("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode scope(String name) {
        return each("clientScopes")
                .filter(scope -> scope.required("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> mappers(String scope) {
        return StreamSupport.stream(scope(scope).required("protocolMappers").spliterator(), false)
                .toList();
    }

    private Stream<JsonNode> each(String field) {
        return StreamSupport.stream(realm.required(field).spliterator(), false);
    }

    private static List<String> names(List<JsonNode> nodes, String field) {
        return nodes.stream().map(node -> node.required(field).asText()).toList();
    }

    private static Set<String> texts(JsonNode node, String field) {
        return StreamSupport.stream(node.required(field).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(FILE.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
