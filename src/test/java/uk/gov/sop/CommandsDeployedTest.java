package uk.gov.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.Manifests.all;
import static uk.gov.sop.Manifests.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs beside the service, from the same image: a command and its end. */
@ParameterizedClass
@ValueSource(strings = {"verify-disclosures", "rotate-pay-keys"})
class CommandsDeployedTest {

    private static final Map<String, Manifests> RENDERED = new HashMap<>();

    @Parameter
    String command;

    @Test
    void it_is_the_service_in_image_secrets_and_database_login_but_for_what_it_is_told_to_run() {
        JsonNode service = cluster().one("Deployment", "sop-mobile").at("/spec/template/spec/containers/0");
        JsonNode container = pod().at("/containers/0");
        assertEquals(text(service, "/image"), text(container, "/image"));
        assertEquals(command, text(named("SOP_RUN", container), "/value"));
        List<JsonNode> told = new ArrayList<>();
        container.at("/env").forEach(told::add);
        assertTrue(told.removeIf(variable -> text(variable, "/name").startsWith("SOP_RUN")));
        List<JsonNode> ofService = new ArrayList<>();
        service.at("/env").forEach(ofService::add);
        assertEquals(ofService, told);
        assertEquals(
                "sop-mobile-settings sop-pay-keys",
                all("name", container.at("/envFrom")).replaceAll("-[a-z0-9]{10}\\b", ""));
        JsonNode settings = cluster().one("ConfigMap", "sop-mobile-settings.*").at("/data");
        assertTrue(all("mountPath", pod()).contains(text(settings, "/SOP_OPERATING_MODEL_FOLDER")));
    }

    @Test
    void its_container_has_limits_and_no_rights_and_gets_no_requests() {
        JsonNode container = pod().at("/containers/0");
        assertEquals(2, container.at("/resources/requests").size());
        assertEquals(2, container.at("/resources/limits").size());
        assertEquals("true", text(container, "/securityContext/readOnlyRootFilesystem"));
        assertEquals("false", text(container, "/securityContext/allowPrivilegeEscalation"));
        assertEquals("ALL", text(container, "/securityContext/capabilities/drop/0"));
        assertEquals("true", text(pod(), "/securityContext/runAsNonRoot"));
        assertEquals("false", text(pod(), "/automountServiceAccountToken"));
        JsonNode labels = job().at("/spec/jobTemplate/spec/template/metadata/labels");
        JsonNode served = cluster().one("Service", "sop-mobile").at("/spec/selector");
        assertFalse(
                served.properties().stream().allMatch(label -> label.getValue().equals(labels.get(label.getKey()))));
    }

    @Test
    void chains_are_verified_every_night_and_keys_rotate_when_somebody_says_so() {
        boolean nightly = command.equals("verify-disclosures");
        assertEquals(nightly ? "" : "true", text(job(), "/spec/suspend"));
        assertTrue(!nightly || text(job(), "/spec/schedule").matches("\\d+ \\d+ \\* \\* \\*"));
        assertEquals("Forbid", text(job(), "/spec/concurrencyPolicy"));
        assertEquals("Never", text(pod(), "/restartPolicy"));
    }

    private JsonNode pod() {
        return job().at("/spec/jobTemplate/spec/template/spec");
    }

    private JsonNode job() {
        return cluster().one("CronJob", "sop-mobile-" + command);
    }

    private static JsonNode named(String name, JsonNode container) {
        for (JsonNode variable : container.at("/env")) {
            if (text(variable, "/name").equals(name)) {
                return variable;
            }
        }
        throw new AssertionError("There is no variable " + name);
    }

    private static Manifests cluster() {
        return RENDERED.computeIfAbsent("production", Manifests::rendered);
    }
}
