package uk.gov.sop.pay.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Brought;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.shared.BinaryCopy;
import uk.gov.sop.shared.sealing.DataKey;

/**
 * What a run brings for one department, on its way in: each line is held against the records and counted, in turn.
 *
 * @param <T> what a line brings
 */
abstract sealed class ArrivingPart<T extends Brought> permits ArrivingSlips, ArrivingYearly {

    private final Place place;
    private final Class<T> type;
    private final Set<String> people = new HashSet<>();
    private int counted;
    private boolean complete = true;

    ArrivingPart(Place place, Class<T> type) {
        this.place = place;
        this.type = type;
    }

    /**
     * Where the department's lines belong.
     *
     * @param header the line that is its header
     * @param key of the department
     * @param turn of the department's runs with this pay date, from 0
     */
    record Place(UUID runId, RunLine header, DataKey key, int turn) {}

    abstract RunHeader header();

    /** The table that {@link #row} is for. */
    abstract BinaryCopy into(Connection connection) throws SQLException;

    /** Against the records. */
    abstract List<RunFinding> check(T brought, RunLine.Places places);

    /** Of what has no fault. */
    abstract byte[] row(T brought);

    abstract void add(T brought);

    /** What of the header does not agree with the lines that followed; all of them could be read. */
    abstract List<Payslip.Finding> headerFindings(int lines);

    /** What all lines together show to be unusual. */
    abstract List<RunFinding> unusual(RunLine.Place header);

    abstract RunTotals totals();

    /** Among the lines counted so far. */
    boolean brings(String staffNumber) {
        return people.contains(staffNumber);
    }

    /**
     * A line, after all that come before it.
     *
     * @return as it is copied; null once there is a fault
     */
    byte @Nullable [] take(Looked looked, RunFindings findings) {
        counted++;
        findings.add(looked.findings());
        if (looked.brought().isEmpty()) {
            complete = false;
            return null;
        }
        T brought = type.cast(looked.brought().get());
        findings.add(check(brought, looked.places()));
        if (!people.add(brought.staffNumber())) {
            findings.add(RunFinding.fault(looked.places().of("/staffNumber"), "must occur once in a run"));
        }
        add(brought);
        return findings.areSound() ? row(brought) : null;
    }

    /** At the end of the department's lines. */
    PayRunPart finish(RunFindings findings) {
        RunLine.Places places = place.header.places();
        if (complete) {
            headerFindings(counted).forEach(f -> findings.add(RunFinding.fault(places.of(f.field()), f.message())));
        }
        findings.add(unusual(places.of("")));
        List<String> address = header().employerAddress();
        return new PayRunPart(
                header().department(),
                header().payDate(),
                (short) place.turn,
                header().employer(),
                header().payeReference(),
                address == null ? null : String.join("\n", address),
                counted,
                place.key.id(),
                totals().sealed(place.runId, place.key));
    }
}
