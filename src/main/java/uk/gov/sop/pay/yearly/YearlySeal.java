package uk.gov.sop.pay.yearly;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
     * @param taxYear that it is of
     */
    public record Place(UUID id, UUID personId, String department, UUID runId, int taxYear) {

        private Bound bound() {
            return new Bound(Purpose.YEARLY, id, personId, department, runId);
        }
    }

    /** Its tax year is in the sealed part too, since the document itself names none; of the kinds, the one that it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(int taxYear, @Nullable P60 p60, @Nullable P11D p11d) {

        static Kept of(int taxYear, YearlyForm form) {
            return switch (form) {
                case P60 p60 -> new Kept(taxYear, p60, null);
                case P11D p11d -> new Kept(taxYear, null, p11d);
            };
        }

        @Nullable
        YearlyForm form(YearlyKind kind) {
            return switch (kind) {
                case P60 -> p60;
                case P11D -> p11d;
            };
        }
    }

    /** @param key of the department */
    public static byte[] of(YearlyForm form, Place place, DataKey key) {
        try {
            return key.seal(place.bound(), WRITER.writeValueAsBytes(Kept.of(place.taxYear, form)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read as JSON can be written as JSON.", e);
        }
    }

    /** @throws Unopened when it lies in another place, is of another year, or another kind of document */
    public static YearlyForm open(YearlyKind kind, byte[] sealed, Place place, DataKey key) {
        Kept kept = kept(key.open(place.bound(), sealed));
        YearlyForm form = kept.form(kind);
        if (kept.taxYear != place.taxYear || form == null) {
            throw new Unopened(place.id);
        }
        return form;
    }

    private static Kept kept(byte[] opened) {
        try {
            return READER.readValue(opened);
        } catch (IOException e) {
            throw new IllegalStateException("What was written here can be read here.", e);
        }
    }
}
