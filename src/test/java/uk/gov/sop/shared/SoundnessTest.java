package uk.gov.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.sop.pay.P11DSamples;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.yearly.P11D;
import uk.gov.sop.pay.yearly.P60;

/** Each value of a line is replaced by others, one at a time: what is called sound is what the validator lets pass. */
@QuarkusTest
class SoundnessTest {

    private static final ObjectMapper JSON = Json.mapper();
    private static final int LEAST_BROKEN = 80;

    private static final List<JsonNode> OTHERS = Stream.of(
                    "null",
                    "-1",
                    "0",
                    "1",
                    "10080",
                    "10081",
                    "1000000",
                    "10000000000",
                    "10000000001",
                    "-10000000000",
                    "-10000000001",
                    "\"\"",
                    "\"A\"",
                    "\"1257L M1\"",
                    "\"two\\nlines\"",
                    "\"" + "x".repeat(100) + "\"",
                    "\"" + "x".repeat(101) + "\"",
                    "\"" + "x".repeat(501) + "\"",
                    "[]",
                    "[null]",
                    "true")
            .map(SoundnessTest::tree)
            .toList();

    @Inject
    Validator validator;

    static Stream<Arguments> lines() {
        ObjectNode slip = PaySamples.withUnion(PaySamples.april("CO100001"));
        slip.put("pensionRate", 545);
        ObjectNode p11d = P11DSamples.p11d("CO100001").put("name", "Ada Lovelace");
        for (int i = 0; i < 2; i++) {
            p11d.withArray("/benefits").add(p11d.at("/benefits/0").deepCopy());
        }
        return Stream.of(
                Arguments.of(slip, Payslip.class),
                Arguments.of(P60Samples.p60("CO100001").put("name", "Ada Lovelace"), P60.class),
                Arguments.of(p11d, P11D.class));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_line_is_sound_if_the_validator_finds_nothing(ObjectNode line, Class<? extends Record> type)
            throws JsonProcessingException {
        assertTrue(Soundness.of(JSON.treeToValue(line, type)), "or nothing is gained");

        int broken = 0;
        for (JsonNode changed : changes(line)) {
            Record read;
            try {
                read = JSON.treeToValue(changed, type);
            } catch (JsonProcessingException misshapen) {
                continue;
            }
            boolean sound = validator.validate(read).isEmpty();
            assertEquals(sound, Soundness.of(read), changed::toString);
            broken += sound ? 0 : 1;
        }

        assertTrue(broken >= LEAST_BROKEN, "Few were broken: " + broken);
    }

    @Test
    void one_that_goes_on_for_ever_is_not_sound() throws JsonProcessingException {
        ObjectNode slip = PaySamples.april("CO100001");
        ArrayNode payments = slip.withArray("/payments");
        while (payments.size() <= Payslip.MOST_PARTS) {
            assertTrue(Soundness.of(JSON.treeToValue(slip, Payslip.class)));
            payments.add(payments.get(0).deepCopy());
        }

        assertFalse(Soundness.of(JSON.treeToValue(slip, Payslip.class)));
    }

    @Test
    void what_only_the_validator_knows_is_left_to_it() {
        assertFalse(Soundness.of(new Named("Ada")));
    }

    private record Named(@NotBlank String name) {}

    private static List<JsonNode> changes(JsonNode line) {
        List<JsonNode> changed = new ArrayList<>();
        for (String at : pointers(line, "")) {
            for (JsonNode other : OTHERS) {
                JsonNode copy = line.deepCopy();
                int last = at.lastIndexOf('/');
                replace(copy.at(at.substring(0, last)), at.substring(last + 1), other);
                changed.add(copy);
            }
        }
        return changed;
    }

    private static void replace(JsonNode in, String name, JsonNode other) {
        if (in instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), other);
        } else {
            ((ObjectNode) in).set(name, other);
        }
    }

    private static List<String> pointers(JsonNode of, String here) {
        List<String> all = new ArrayList<>();
        if (!here.isEmpty()) {
            all.add(here);
        }
        of.properties().forEach(property -> all.addAll(pointers(property.getValue(), here + "/" + property.getKey())));
        for (int i = 0; of.isArray() && i < of.size(); i++) {
            all.addAll(pointers(of.get(i), here + "/" + i));
        }
        return all;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
