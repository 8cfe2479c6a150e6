package uk.gov.sop.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The packaged service on this machine, beside the database that holds the scale data; signs its access tokens. */
final class ServiceUnderLoad {

    private static final String ADDRESS =
            System.getProperty("sop.load.database", "jdbc:postgresql://localhost:5454/sop");
    /** As the owner, who may measure and put data in place; the service connects as itself. */
    static final String DATABASE = ADDRESS + "?user=sop";
    /** As somebody who may do everything there. */
    static final String ADMINISTRATION = ADDRESS + "?user=postgres";

    static final URI BASE = URI.create("http://localhost:" + Integer.getInteger("sop.load.port", 8090));
    private static final URI HEALTH = URI.create("http://localhost:%d/q/health/live".formatted(BASE.getPort() + 1));

    private static final Path ROOT = Path.of(System.getProperty("sop.load.project", "."));
    private static final Duration START = Duration.ofMinutes(2);

    private final KeyPair keys = keys();
    private Process process;

    void start() {
        start(command());
    }

    /** All of its threads share one processor. */
    void startOnOneCore() {
        start(Stream.concat(Stream.of("taskset", "--cpu-list", "0"), command().stream()).toList());
    }

    private void start(List<String> command) {
        try {
            process = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ROOT.resolve("target/load-service.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitReady();
        } catch (IOException e) {
            throw new IllegalStateException("Build the service first: ./mvnw package -DskipTests", e);
        }
    }

    void stop() {
        process.destroy();
    }

    private List<String> command() {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xms512m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dquarkus.http.port=" + BASE.getPort(),
                "-Dquarkus.management.port=" + HEALTH.getPort(),
                "-Dquarkus.datasource.jdbc.url=" + ADDRESS,
                "-Dquarkus.datasource.username=sop_service",
                "-Dquarkus.datasource.password=none",
                "-Dquarkus.flyway.username=sop",
                "-Dquarkus.flyway.password=none",
                "-Dquarkus.oidc.public-key="
                        + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()),
                "-Dsop.cursor-key=for-the-load-run-only-not-a-secret",
                "-Dsop.disclosures.chain-key=Zm9yLXRoaXMtbWFjaGluZS1vbmx5LW5vdC1zZWNyZXQ=",
                // With which the data was made up.
                "-Dsop.pay.master-key=local",
                "-Dsop.pay.master-keys.local.value=Zm9yLXRoaXMtbWFjaGluZS1vbmx5LW5vLXNlY3JldCE=",
                "-Dsop.page.auth-server-url=http://localhost:1/none",
                "-Dsop.page.secret=for-the-load-run-only-not-a-secret",
                "-Dsop.receipts.folder=" + ROOT.resolve("target/load-receipts").toAbsolutePath(),
                "-Dquarkus.http.access-log.enabled=false",
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
    }

    private void awaitReady() {
        Instant until = Instant.now().plus(START);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    throw new IllegalStateException("The service did not start: see target/load-service.log.");
                }
                Thread.sleep(250);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean answers(HttpClient client) throws InterruptedException {
        try {
            HttpRequest live = HttpRequest.newBuilder(HEALTH).build();
            return client.send(live, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** An access token of an hour, as the identity provider would sign it. */
    String token(String issuer, String subject, String scopes) {
        return token(issuer, subject, scopes, "");
    }

    /** The same of somebody who entered a code just now, as documents on pay ask for. */
    String tokenOfTwoFactors(String issuer, String subject, String scopes) {
        long now = Instant.now().getEpochSecond();
        return token(issuer, subject, scopes, """
                ,"acr":"two-factor","level_times":{"1":%d,"2":%d}""".formatted(now, now));
    }

    private String token(String issuer, String subject, String scopes, String more) {
        long now = Instant.now().getEpochSecond();
        String header = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
        String claims = encode("""
                {"iss":"%s","sub":"%s","aud":"sop-api","typ":"Bearer","azp":"load","scope":"%s","iat":%d,"exp":%d%s}"""
                .formatted(issuer, subject, scopes, now, now + 3600, more));
        return header + "." + claims + "." + signed(header + "." + claims);
    }

    private String signed(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static UUID uuid7() {
        UUID random = UUID.randomUUID();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (random.getMostSignificantBits() & 0x0FFF);
        return new UUID(high, random.getLeastSignificantBits());
    }

    /** What the service itself needed for all answers of a status, without the way to and fro. */
    String ownMilliseconds(int status) {
        HttpRequest metrics = HttpRequest.newBuilder(HEALTH.resolve("/q/metrics"))
                .header("Accept", "text/plain")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<String> lines = client.send(metrics, BodyHandlers.ofString()).body().lines()
                    .filter(line -> line.contains("status=\"" + status + '"'))
                    .toList();
            double seconds = sum(lines, "http_server_requests_seconds_sum");
            double requests = sum(lines, "http_server_requests_seconds_count");
            return "%.2f ms on average of %.0f".formatted(1000 * seconds / requests, requests);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double sum(List<String> lines, String metric) {
        return lines.stream()
                .filter(line -> line.startsWith(metric))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
