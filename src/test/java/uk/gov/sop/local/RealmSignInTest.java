package uk.gov.sop.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** How strongly people sign in, and that their tokens say so. */
class RealmSignInTest {

    private static final Path FILE = Path.of("src/main/keycloak/realm-sop.json");
    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode realm = JSON.readTree(Files.readString(FILE));
    private final Properties settings = new Properties();

    RealmSignInTest() throws IOException {
        try (var file = Files.newBufferedReader(SETTINGS)) {
            settings.load(file);
        }
    }

    /** Without, nobody's sign-in would be strong or recent enough for what asks for it. */
    @Test
    void tokens_say_how_and_when_the_person_signed_in() {
        Stream.of("sop-page", "sop-demo-app").forEach(client -> {
            var scopes = texts(named(realm, "clients", "clientId", client).required("defaultClientScopes"));
            assertTrue(scopes.containsAll(List.of("basic", "acr")), client);
        });
        Stream.of(mapper("acr", "acr loa level"), mapper("acr", "level times"), mapper("basic", "auth_time"))
                .forEach(mapper -> assertEquals(
                        "true",
                        mapper.required("config").required("access.token.claim").asText(),
                        mapper::toString));
        assertEquals(
                "oidc-acr-mapper",
                mapper("acr", "acr loa level").required("protocolMapper").asText());
    }

    @Test
    void the_levels_are_the_password_and_then_a_code() throws IOException {
        var levels = JSON.readTree(
                realm.required("attributes").required("acr.loa.map").asText());
        assertEquals("{\"password\":1,\"two-factor\":2}", levels.toString());
        assertEquals(List.of("level password", "level two-factor"), texts(executions("levels"), "flowAlias"));
        assertEquals("auth-username-password-form", authenticatorOf("password", "REQUIRED", 1));
        assertEquals("auth-otp-form", authenticatorOf("two-factor", "ALTERNATIVE", 2));
    }

    /** Keycloak sets up what is REQUIRED and not there, by whoever it was that entered the password. */
    @Test
    void nobody_sets_up_an_app_because_a_code_is_asked_for() {
        var last = executions("sign in").required(2);
        assertEquals("deny-access-authenticator", last.required("authenticator").asText());
        assertEquals("ALTERNATIVE", last.required("requirement").asText());
        String told = config(last.required("authenticatorConfig").asText())
                .required("denyErrorMessage")
                .asText();
        assertFalse(told.contains("'") || told.contains("{"), "they would mean something to Keycloak");
    }

    @Test
    void everybody_sets_up_their_app_when_they_first_sign_in_after_choosing_a_password() {
        var actions = stream(realm.required("requiredActions"))
                .sorted(Comparator.comparing(
                        action -> action.required("priority").asInt()))
                .toList();
        assertEquals(
                List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP", "VERIFY_PROFILE"),
                actions.stream()
                        .map(action -> action.required("alias").asText())
                        .toList());
        actions.forEach(action -> {
            String alias = action.required("alias").asText();
            assertTrue(action.required("enabled").asBoolean(), alias);
            assertEquals(
                    alias.equals("CONFIGURE_TOTP"),
                    action.required("defaultAction").asBoolean(),
                    alias);
        });
    }

    @Test
    void whoever_is_asked_for_a_code_is_not_asked_again_while_it_is_good_for_five_minutes() {
        assertEquals("15m", settings.getProperty("sop.pay.step-up.max-age"));
        assertEquals("600", config("two-factor").required("loa-max-age").asText());
    }

    @Test
    void the_service_goes_by_the_time_of_the_level_that_it_asks_for() {
        var level = mapper("acr", "level times").required("config");
        assertEquals("loa-map", level.required("user.session.note").asText(), "where Keycloak keeps them");
        assertEquals("JSON", level.required("jsonType.label").asText());
        assertEquals("two-factor", settings.getProperty("sop.pay.step-up.acr"));
        assertEquals(level.required("claim.name").asText() + "/2", settings.getProperty("sop.pay.step-up.time-claim"));
    }

    /** With flows of its own in the file, Keycloak makes neither of these two by itself. */
    @Test
    void the_file_has_the_flows_that_people_sign_in_by() {
        Stream.of("browserFlow", "directGrantFlow").forEach(use -> {
            var flow = named(
                    realm, "authenticationFlows", "alias", realm.required(use).asText());
            assertTrue(flow.required("topLevel").asBoolean(), use);
        });
        assertEquals(
                List.of("direct-grant-validate-username", "direct-grant-validate-password"),
                texts(executions(realm.required("directGrantFlow").asText()), "authenticator"));
    }

    @Test
    void demo_people_have_a_second_factor_on_this_machine_alone() throws IOException {
        var user = new DemoUser("0b0f6f4e-5f0e-4c5e-9d53-0a4f3a0d9a02", "tomas.novak", "Tomas", "Novak", Set.of());
        var person = LocalRealm.of(FILE, List.of(user)).json().required("users").required(0);
        assertEquals(List.of("password", "otp"), texts(person.required("credentials"), "type"));
        assertTrue(person.path("requiredActions").isMissingNode(), "a terminal could not ask for one");
        assertTrue(realm.findValues("credentials").isEmpty());
    }

    @Test
    void an_authenticator_app_is_told_the_same_key_as_keycloak() {
        assertEquals(DemoUser.CODE_KEY, ofBase32(DemoUser.CODE_KEY_FOR_APPS));
    }

    private String authenticatorOf(String level, String requirement, int number) {
        var steps = executions("level " + level);
        assertEquals(List.of("REQUIRED", requirement), texts(steps, "requirement"));
        assertEquals(
                "conditional-level-of-authentication",
                steps.required(0).required("authenticator").asText());
        assertEquals(level, steps.required(0).required("authenticatorConfig").asText());
        assertEquals(number, config(level).required("loa-condition-level").asInt());
        return steps.required(1).required("authenticator").asText();
    }

    private JsonNode config(String alias) {
        return named(realm, "authenticatorConfig", "alias", alias).required("config");
    }

    private JsonNode executions(String flow) {
        return named(realm, "authenticationFlows", "alias", flow).required("authenticationExecutions");
    }

    private JsonNode mapper(String scope, String name) {
        return named(named(realm, "clientScopes", "name", scope), "protocolMappers", "name", name);
    }

    private static JsonNode named(JsonNode in, String field, String key, String name) {
        return stream(in.required(field))
                .filter(node -> node.required(key).asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode nodes, String field) {
        return stream(nodes).map(node -> node.required(field).asText()).toList();
    }

    private static List<String> texts(JsonNode texts) {
        return stream(texts).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static String ofBase32(String text) {
        var bits = new StringBuilder();
        text.chars().forEach(letter -> {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(Integer.toBinaryString(32 + value).substring(1));
        });
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
