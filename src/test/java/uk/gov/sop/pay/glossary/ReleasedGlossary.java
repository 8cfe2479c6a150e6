package uk.gov.sop.pay.glossary;

import com.fasterxml.jackson.core.JsonProcessingException;
import uk.gov.sop.local.data.OperatingModelFile;
import uk.gov.sop.shared.Json;

/** The glossary that is released with the service. */
public final class ReleasedGlossary {

    private ReleasedGlossary() {}

    public static Glossary read() {
        return new Glossary(file());
    }

    static GlossaryFile file() {
        try {
            return Json.mapper().treeToValue(OperatingModelFile.read("pay-glossary.json"), GlossaryFile.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
