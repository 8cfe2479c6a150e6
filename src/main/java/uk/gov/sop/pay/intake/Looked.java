package uk.gov.sop.pay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.sop.pay.slips.Brought;
import uk.gov.sop.pay.slips.Stated;
import uk.gov.sop.shared.JsonLine;

/**
 * A line that was looked at by itself, without the records.
 *
 * @param brought empty where it cannot be read
 */
record Looked(RunLine.Places places, Optional<Brought> brought, List<RunFinding> findings) {

    /** Of one line; a list that breaks the rules thousands of times over is as good as told by the first of them. */
    private static final int MOST = 100;

    static Looked at(RunLine line, Class<? extends Stated> type, JsonLine json) {
        List<RunFinding> found = new ArrayList<>(0);
        Optional<? extends Stated> read = json.read(line.json(), type, (number, pointer, message) -> {
            if (found.size() < MOST) {
                found.add(RunFinding.fault(line.places().of(pointer), message));
            }
        });
        read.ifPresent(stated -> stated.findings()
                .forEach(f -> found.add(RunFinding.fault(line.places().of(f.field()), f.message()))));
        return new Looked(line.places(), read.map(Stated::brought), found);
    }
}
