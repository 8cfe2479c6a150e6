package uk.gov.sop.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;

/** Production's realm with what only a demonstration may have: people, and a client that takes their passwords. */
record LocalRealm(ObjectNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static LocalRealm of(Path production, List<DemoUser> users) throws IOException {
        var realm = (ObjectNode) JSON.readTree(Files.readString(production));
        realm.withArray("clients")
                .add(terminal(realm, "sop-terminal"))
                .add(brief(realm))
                .add(elsewhere(realm));
        users.forEach(user -> realm.withArray("users").add(person(user)));
        return new LocalRealm(realm);
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json.toString());
    }

    /** Tells whether the realm that Keycloak holds was made from the same. */
    String fingerprint(String settings) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(json.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(settings.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For the walk through the API in a terminal, where no browser can be sent to the sign-in page. */
    private static ObjectNode terminal(ObjectNode realm, String id) {
        var client = JSON.createObjectNode()
                .put("clientId", id)
                .put("name", "Terminal")
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", false);
        var page = client(realm, "sop-page");
        client.set("defaultClientScopes", page.required("defaultClientScopes").deepCopy());
        client.set("optionalClientScopes", page.required("optionalClientScopes").deepCopy());
        return client;
    }

    /** To see what becomes of a request whose token has expired, without waiting five minutes. */
    private static ObjectNode brief(ObjectNode realm) {
        var client = terminal(realm, "sop-terminal-brief");
        client.withObject("/attributes").put("access.token.lifespan", "1");
        return client;
    }

    /** To see what becomes of a request with a token that was made for another service. */
    private static ObjectNode elsewhere(ObjectNode realm) {
        var client = terminal(realm, "sop-terminal-elsewhere");
        client.putArray("defaultClientScopes").add("basic");
        client.withArray("protocolMappers")
                .addObject()
                .put("name", "another audience")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-audience-mapper")
                .withObject("/config")
                .put("included.custom.audience", "another-api")
                .put("access.token.claim", "true");
        return client;
    }

    private static JsonNode client(ObjectNode realm, String id) {
        return StreamSupport.stream(realm.required("clients").spliterator(), false)
                .filter(client -> client.required("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new LocalFailure("The realm file has no client %s: put it back.".formatted(id)));
    }

    private static JsonNode person(DemoUser user) {
        var person = JSON.createObjectNode()
                .put("id", user.subject())
                .put("username", user.username())
                .put("firstName", user.givenName())
                .put("lastName", user.familyName())
                // Keycloak lets nobody in without an address; this one cannot exist.
                .put("email", user.username() + "@sop.example")
                .put("emailVerified", true)
                .put("enabled", true);
        person.withArray("credentials").add(password()).add(secondFactor());
        // Those with roles of their own would not get the ones that everybody has.
        var roles = person.withArray("realmRoles").add("default-roles-sop");
        user.roles().stream().sorted().forEach(roles::add);
        return person;
    }

    private static ObjectNode password() {
        return JSON.createObjectNode()
                .put("type", "password")
                .put("value", DemoUser.PASSWORD)
                .put("temporary", false);
    }

    /** As Keycloak keeps it when somebody sets up an authenticator app. */
    private static ObjectNode secondFactor() {
        var secret = JSON.createObjectNode().put("value", DemoUser.CODE_KEY);
        var kind = JSON.createObjectNode()
                .put("subType", "totp")
                .put("digits", 6)
                .put("counter", 0)
                .put("period", 30)
                .put("algorithm", "HmacSHA1");
        return JSON.createObjectNode()
                .put("type", "otp")
                .put("userLabel", "Demo")
                .put("secretData", secret.toString())
                .put("credentialData", kind.toString());
    }
}
