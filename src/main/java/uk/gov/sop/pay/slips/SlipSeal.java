package uk.gov.sop.pay.slips;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.sealing.Bound;
import uk.gov.sop.shared.sealing.DataKey;
import uk.gov.sop.shared.sealing.Purpose;
import uk.gov.sop.shared.sealing.Unopened;

/**
 * A payslip as the database keeps it: sealed in two columns, each of which opens in its own row alone.
 *
 * @param keyId of the key they are sealed with
 * @param figures the column {@code figures}: a {@link SlipFigures}
 * @param body the column {@code body}: the {@link Payslip}
 */
@RegisterForReflection(targets = Payslip.class, registerFullHierarchy = true)
@SuppressWarnings("ArrayRecordComponent") // written or opened at once, never compared
public record SlipSeal(int keyId, byte[] figures, byte[] body) {

    /** But for what a newer version has put there while this one still runs. */
    private static final ObjectReader READER = Json.mapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readerFor(Payslip.class);

    /**
     * The row that a payslip lies in.
     *
     * @param department code, whose key seals it
     */
    public record Place(UUID slipId, UUID personId, String department, UUID runId) {

        private Bound as(Purpose purpose) {
            return new Bound(purpose, slipId, personId, department, runId);
        }
    }

    /** @param key of the department */
    public static SlipSeal of(SmallSlip slip, Place place, DataKey key) {
        return new SlipSeal(
                key.id(),
                key.seal(place.as(Purpose.FIGURES), slip.figures().bytes()),
                key.seal(place.as(Purpose.SLIP), slip.body()));
    }

    /** The figures alone, from the column {@code figures}. */
    public static SlipFigures figures(byte[] sealed, Place place, DataKey key) {
        return SlipFigures.of(key.open(place.as(Purpose.FIGURES), sealed));
    }

    /** The same; null where they were damaged or moved, which is logged. */
    public static @Nullable SlipFigures figuresIfTheyOpen(byte[] sealed, Place place, DataKey key) {
        try {
            return figures(sealed, place, key);
        } catch (Unopened damaged) {
            return null;
        }
    }

    /** The whole payslip, from the column {@code body}. */
    public static Payslip payslip(byte[] sealed, Place place, DataKey key) {
        try {
            return READER.readValue(SlipBody.whole(key.open(place.as(Purpose.SLIP), sealed)));
        } catch (IOException e) {
            throw new IllegalStateException("What was written here can be read here.", e);
        }
    }
}
