package uk.gov.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.Manifests.all;
import static uk.gov.sop.Manifests.text;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is verified every night is held against what the night before has kept. */
class VerificationJobTest {

    private static final String CLAIM = "sop-disclosure-heads";

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void heads_are_kept_on_a_volume_that_the_service_cannot_reach(String overlay) {
        Manifests cluster = Manifests.rendered(overlay);
        JsonNode pod = pod(cluster.one("CronJob", "sop-mobile-verify-disclosures"), "/spec/jobTemplate");
        JsonNode env = pod.at("/containers/0/env");
        String file = text(named("SOP_RUN_KEPT_HEADS", env), "/value");
        JsonNode mount = named("disclosure-heads", pod.at("/containers/0/volumeMounts"));
        assertTrue(file.startsWith(text(mount, "/mountPath") + "/"), file);
        assertFalse(mount.has("readOnly"));
        assertEquals(text(pod, "/securityContext/runAsGroup"), text(pod, "/securityContext/fsGroup"));
        assertEquals(CLAIM, all("claimName", named("disclosure-heads", pod.at("/volumes"))));
        assertEquals("PersistentVolumeClaim", text(cluster.one("PersistentVolumeClaim", CLAIM), "/kind"));
        assertFalse(all("claimName", pod(cluster.one("Deployment", "sop-mobile"), ""))
                .contains(CLAIM));
    }

    private static JsonNode pod(JsonNode resource, String above) {
        return resource.at(above + "/spec/template/spec");
    }

    private static JsonNode named(String name, JsonNode list) {
        for (JsonNode item : list) {
            if (name.equals(text(item, "/name"))) {
                return item;
            }
        }
        throw new AssertionError("There is no " + name);
    }
}
