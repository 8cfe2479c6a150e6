package uk.gov.sop.apps;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.testsupport.Tokens;

/**
 * As much of an identity provider as the page needs, as strict as the real one about what is used once. A code says
 * what it stands for: subject, PKCE challenge and seconds of life of the first access token.
 */
public class StubIdentityProvider implements QuarkusTestResourceLifecycleManager {

    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> refreshes = new ConcurrentHashMap<>();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        if (Boolean.getBoolean("sop.packaged")) {
            return Map.of();
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String base = "http://localhost:" + server.getAddress().getPort();
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/.well-known/openid-configuration", x -> answer(x, 200, """
                {"authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                 "end_session_endpoint": "%1$s/end"}""".formatted(base)));
        server.createContext("/token", x -> token(x, form(x)));
        server.createContext("/end", x -> {
            ended.add(form(x).get("refresh_token").split("~", -1)[0]);
            answer(x, 200, "{}");
        });
        // For the tests to look behind the scenes: /seen/SUBJECT
        server.createContext("/seen/", x -> {
            String subject = x.getRequestURI().getPath().substring("/seen/".length());
            answer(x, 200, """
                    {"refreshes": %d, "ended": %b}""".formatted(refreshes.getOrDefault(subject, 0), ended.contains(subject)));
        });
        server.start();
        System.setProperty("sop.test.identity-provider", base);
        return Map.of("sop.page.auth-server-url", base);
    }

    private void token(HttpExchange exchange, Map<String, String> form) throws IOException {
        String given = form.getOrDefault("code", form.get("refresh_token"));
        String[] parts = given.split("~", -1);
        boolean refresh = form.containsKey("refresh_token");
        boolean proven =
                refresh || parts[1].equals(Handle.base64(Handle.sha256(form.getOrDefault("code_verifier", ""))));
        if (!proven || !used.add(given) || ended.contains(parts[0])) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        int seconds = refresh ? 300 : Integer.parseInt(parts[2]);
        int turn = refresh ? refreshes.merge(parts[0], 1, Integer::sum) : 0;
        answer(exchange, 200, """
                {"access_token": "%s", "refresh_token": "%s~%d", "expires_in": %d, "refresh_expires_in": 1800}""".formatted(Tokens.of(parts[0], Tokens.EVERY_STAFF_SCOPE), parts[0], turn, seconds));
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new HashMap<>();
        Arrays.stream(body.split("&", -1))
                .map(field -> field.split("=", 2))
                .forEach(field -> form.put(field[0], URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        return form;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
