package uk.gov.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.Manifests.all;
import static uk.gov.sop.Manifests.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What each environment is told to run. */
@ParameterizedClass
@ValueSource(strings = {"staging", "production"})
class DeploymentTest {
    private static final Map<String, Manifests> RENDERED = new HashMap<>();

    @Parameter
    String overlay;

    private Manifests cluster;

    @BeforeEach
    void render() {
        cluster = of(overlay);
    }

    @Test
    void service_migration_database_and_sign_in_are_there_and_secrets_are_not() {
        var kinds = new TreeSet<String>();
        cluster.resources().forEach(r -> kinds.add(text(r, "/kind")));
        assertEquals(overlay.equals("production"), kinds.remove("HorizontalPodAutoscaler"));
        String expected = "Cluster ConfigMap CronJob Deployment Ingress Job Keycloak NetworkPolicy"
                + " PersistentVolumeClaim PodDisruptionBudget Service";
        assertEquals(expected, String.join(" ", kinds));
    }

    @Test
    void the_cluster_judges_a_pod_by_its_health_and_waits_until_it_has_finished() {
        JsonNode pod = pod("Deployment");
        assertEquals("/q/health/started", text(pod, "/containers/0/startupProbe/httpGet/path"));
        assertEquals("/q/health/live", text(pod, "/containers/0/livenessProbe/httpGet/path"));
        assertEquals("/q/health/ready", text(pod, "/containers/0/readinessProbe/httpGet/path"));
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            assertEquals("management", text(pod, "/containers/0/" + probe + "/httpGet/port"));
        }
        assertTrue(pod.at("/terminationGracePeriodSeconds").asInt() > 2 + 10); // shutdown delay and timeout
    }

    @Test
    void secret_addresses_of_calendar_feeds_are_not_logged_on_the_way() {
        JsonNode feeds = cluster.one("Ingress", "calendar-feeds");
        assertEquals("false", text(feeds, "/metadata/annotations/nginx.ingress.kubernetes.io~1enable-access-log"));
        assertEquals("/v1/calendar-feeds/", text(feeds, "/spec/rules/0/http/paths/0/path"));
        for (String host : List.of("/spec/rules/0/host", "/spec/tls/0/hosts/0")) {
            assertEquals(text(cluster.one("Ingress", "sop-mobile"), host), text(feeds, host));
        }
    }

    @Test
    void health_and_metrics_are_on_a_port_that_only_the_collector_of_metrics_reaches() {
        JsonNode ports = pod("Deployment").at("/containers/0/ports");
        assertEquals("http management 8080 9000", all("name", ports) + " " + all("containerPort", ports));
        assertEquals("http", all("targetPort", cluster.one("Service", "sop-mobile")));
        JsonNode paths = cluster.one("Ingress", "sop-mobile").at("/spec/rules/0/http/paths");
        assertEquals("/ sop-mobile http", all("path", paths) + " " + all("name", paths));
        JsonNode policy = cluster.one("NetworkPolicy", "sop-mobile").at("/spec/ingress");
        assertEquals("ingress monitoring", all("kubernetes.io/metadata.name", policy));
        assertEquals("8080 9000", all("port", policy));
    }

    @Test
    void receipts_are_read_once_the_volume_for_language_data_is_filled() throws IOException {
        JsonNode settings = cluster.one("ConfigMap", "sop-mobile-settings.*").at("/data");
        String mount = "\"mountPath\":\"%s\",\"name\":\"tessdata\",\"readOnly\":true"
                .formatted(text(settings, "/SOP_RECEIPTS_READING_TESSDATA"));
        assertTrue(pod("Deployment").toString().contains(mount), mount);
        JsonNode filling = Manifests.in("k8s/language-data.yaml").one("Pod", "language-data");
        String claim = all("claimName", filling);
        assertTrue(all("claimName", pod("Deployment")).contains(claim));
        assertEquals(claim, text(cluster.one("PersistentVolumeClaim", claim), "/metadata/name"));
    }

    @Test
    void a_container_has_limits_and_no_rights() throws IOException {
        for (JsonNode pod : List.of(
                pod("Deployment"),
                pod("Job"),
                Manifests.in("k8s/language-data.yaml")
                        .one("Pod", "language-data")
                        .at("/spec"))) {
            JsonNode container = pod.at("/containers/0");
            assertEquals(2, container.at("/resources/requests").size());
            assertEquals(2, container.at("/resources/limits").size());
            assertEquals("true", text(container, "/securityContext/readOnlyRootFilesystem"));
            assertEquals("false", text(container, "/securityContext/allowPrivilegeEscalation"));
            assertEquals("ALL", text(container, "/securityContext/capabilities/drop/0"));
            assertEquals("true", text(pod, "/securityContext/runAsNonRoot"));
            assertEquals("false", text(pod, "/automountServiceAccountToken"));
        }
    }

    @Test
    void only_the_migration_changes_the_schema_and_both_take_their_secrets_by_reference() {
        String owner = " QUARKUS_FLYWAY_USERNAME sop-database-app QUARKUS_FLYWAY_PASSWORD sop-database-app";
        String secrets = " QUARKUS_DATASOURCE_USERNAME sop-database-service"
                + " QUARKUS_DATASOURCE_PASSWORD sop-database-service SOP_CURSOR_KEY sop-mobile SOP_PAGE_SECRET sop-mobile SOP_DISCLOSURES_CHAIN_KEY sop-mobile";
        JsonNode service = pod("Deployment").at("/containers/0/env");
        assertEquals("QUARKUS_FLYWAY_MIGRATE_AT_START" + secrets, all("name", service));
        assertEquals("false", all("value", service));
        JsonNode migration = pod("Job").at("/containers/0/env");
        assertEquals("QUARKUS_FLYWAY_MIGRATE_AT_START QUARKUS_INIT_AND_EXIT" + owner + secrets, all("name", migration));
        assertEquals("true true", all("value", migration));
        String settings = cluster.one("ConfigMap", "sop-mobile-settings.*").toString();
        assertFalse(settings.matches("(?i).*(secret|password|username|_key|//[^/]*@).*"));
    }

    @Test
    void the_service_signs_in_to_its_database_as_a_role_that_the_first_migration_finds() {
        JsonNode database = cluster.one("Cluster", "sop-database").at("/spec");
        assertEquals("create role sop_service login", text(database, "/bootstrap/initdb/postInitSQL/0"));
        assertEquals("sop_service", text(database, "/managed/roles/0/name"));
        assertEquals("sop-database-service", text(database, "/managed/roles/0/passwordSecret/name"));
    }

    @Test
    void both_have_the_same_image_and_settings_and_these_name_what_is_there() {
        String image = all("image", pod("Deployment"));
        assertTrue(image.matches("[^:@]+(:[0-9][\\w.-]*|@sha256:[0-9a-f]{64})"), image);
        assertEquals(image, all("image", pod("Job")));
        String shared = "/containers/0/envFrom/0";
        assertEquals(pod("Deployment").at(shared), pod("Job").at(shared));
        assertEquals("sop-payers", text(pod("Deployment"), "/containers/0/envFrom/1/secretRef/name"));
        assertEquals("sop-pay-keys", text(pod("Deployment"), "/containers/0/envFrom/2/secretRef/name"));
        assertEquals("sop-pay-keys", text(pod("Job"), "/containers/0/envFrom/1/secretRef/name"));
        JsonNode settings = cluster.one("ConfigMap", "sop-mobile-settings.*").at("/data");
        String folders = text(settings, "/SOP_RECEIPTS_FOLDER") + " " + text(settings, "/SOP_OPERATING_MODEL_FOLDER");
        assertTrue(all("mountPath", pod("Deployment")).contains(folders));
        assertTrue(settings.toString().contains("jdbc:postgresql://sop-database-rw:5432/sop?sslmode=verify-full&"));
        String signIn = text(cluster.one("Keycloak", "sign-in"), "/spec/hostname/hostname");
        assertEquals(signIn, "https://" + all("host", cluster.one("Ingress", "sign-in")));
        assertEquals(signIn + "/realms/sop", text(settings, "/QUARKUS_OIDC_TOKEN_ISSUER"));
    }

    @Test
    void nothing_may_talk_unless_a_policy_says_so() {
        JsonNode deny = cluster.one("NetworkPolicy", "default-deny").at("/spec");
        assertEquals("{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}", deny.toString());
    }

    @Test
    void staging_and_production_differ_in_address_and_size_and_the_database_has_room_for_every_pod() {
        String host = all("host", cluster.one("Ingress", "sop-mobile"));
        assertEquals(overlay.equals("staging"), host.contains(".staging."));
        JsonNode scaler = of("production").one("HorizontalPodAutoscaler", "sop-mobile");
        JsonNode testers = of("staging").one("Deployment", "sop-mobile");
        assertEquals("2 3", all("replicas", testers) + " " + all("minReplicas", scaler));
        JsonNode database = of("production").one("Cluster", "sop-database");
        assertEquals(
                "1 3",
                all("instances", of("staging").one("Cluster", "sop-database")) + " " + all("instances", database));
        int connections = 16 * (scaler.at("/spec/maxReplicas").asInt() + 1); // jdbc.max-size; a roll-out adds a pod
        assertTrue(connections < database.findValue("max_connections").asInt());
    }

    private JsonNode pod(String kind) {
        return cluster.one(kind, "sop-mobile.*").at("/spec/template/spec");
    }

    private static Manifests of(String overlay) {
        return RENDERED.computeIfAbsent(overlay, Manifests::rendered);
    }
}
