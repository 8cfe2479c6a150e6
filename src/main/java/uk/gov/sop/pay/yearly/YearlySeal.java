package uk.gov.sop.pay.yearly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.util.UUID;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.sealing.Bound;
import uk.gov.sop.shared.sealing.DataKey;
import uk.gov.sop.shared.sealing.Purpose;
import uk.gov.sop.shared.sealing.Unopened;

/** A yearly document as the database keeps it: sealed in one column, which opens in its own row alone. */
@RegisterForReflection(targets = YearlySeal.Kept.class, registerFullHierarchy = true)
public final class YearlySeal {

    private static final ObjectWriter WRITER = Json.mapper().writerFor(Kept.class);

    /** But for what a newer version has put there while this one still runs. */
    private static final ObjectReader READER = Json.mapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readerFor(Kept.class);

    private YearlySeal() {}

    /**
     * The row that a document lies in.
     *
     * @param department code, whose key seals it
     * @param taxYear which it certifies
     */
    public record Place(UUID id, UUID personId, String department, UUID runId, int taxYear) {

        private Bound bound() {
            return new Bound(Purpose.YEARLY, id, personId, department, runId);
        }
    }

    /** Its tax year is in the sealed part too, since a P60 itself names none. */
    record Kept(int taxYear, P60 p60) {}

    /** @param key of the department */
    public static byte[] of(P60 p60, Place place, DataKey key) {
        try {
            return key.seal(place.bound(), WRITER.writeValueAsBytes(new Kept(place.taxYear, p60)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON can be written as JSON.", e);
        }
    }

    /** @throws Unopened when it lies in another place, or certifies another year */
    public static P60 p60(byte[] sealed, Place place, DataKey key) {
        Kept kept = kept(key.open(place.bound(), sealed));
        if (kept.taxYear != place.taxYear) {
            throw new Unopened(place.id);
        }
        return kept.p60;
    }

    private static Kept kept(byte[] opened) {
        try {
            return READER.readValue(opened);
        } catch (IOException e) {
            throw new IllegalStateException("What was written here can be read here.", e);
        }
    }
}
