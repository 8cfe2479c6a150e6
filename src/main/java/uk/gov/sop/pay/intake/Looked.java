package uk.gov.sop.pay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Stated;
import uk.gov.sop.shared.JsonLine;

/**
 * A line that was looked at.
 *
 * @param stated empty where it cannot be read
 * @param row as it is copied; null where there is a fault, or it was not checked against the records yet
 */
@SuppressWarnings("ArrayRecordComponent") // written at once, never compared
record Looked(RunLine.Places places, Optional<Stated> stated, List<RunFinding> findings, byte @Nullable [] row) {

    /** By itself, without the records: what it states, and whether that is sound. */
    static Looked alone(RunLine line, Class<? extends Stated> type, JsonLine json) {
        List<RunFinding> found = new ArrayList<>();
        Optional<Stated> read = json.read(
                        line.json(),
                        type,
                        (number, pointer, message) ->
                                found.add(RunFinding.fault(line.places().of(pointer), message)))
                .map(stated -> stated);
        read.ifPresent(stated -> stated.findings()
                .forEach(f -> found.add(RunFinding.fault(line.places().of(f.field()), f.message()))));
        return new Looked(line.places(), read, found, null);
    }
}
