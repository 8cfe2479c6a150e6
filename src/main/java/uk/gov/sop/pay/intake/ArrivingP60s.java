package uk.gov.sop.pay.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.gov.sop.pay.intake.RunFinding.Warning;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.yearly.P60;
import uk.gov.sop.shared.BinaryCopy;

/** The P60s of a department. */
final class ArrivingP60s extends ArrivingPart<P60> {

    private final P60RunHeader header;
    private final Map<String, YearEndRoster.Employed> roster;
    private final P60Check check;
    private final P60Rows rows;

    private P60Totals totals = P60Totals.NONE;

    ArrivingP60s(Place place, P60RunHeader header, Map<String, YearEndRoster.Employed> roster) {
        super(place, P60.class);
        this.header = header;
        this.roster = roster;
        this.check = new P60Check(header, roster);
        this.rows = new P60Rows(place, header);
    }

    @Override
    P60RunHeader header() {
        return header;
    }

    @Override
    BinaryCopy into(Connection connection) throws SQLException {
        return P60Rows.into(connection);
    }

    @Override
    List<RunFinding> check(P60 p60, RunLine.Places places) {
        return check.of(p60, places);
    }

    @Override
    byte[] row(P60 p60) {
        YearEndRoster.Employed person =
                Objects.requireNonNull(roster.get(p60.staffNumber()), "what has no fault is somebody's");
        UUID replaces = person.document() == null ? null : person.document().id();
        return rows.row(p60, person.personId(), replaces);
    }

    @Override
    void add(P60 p60) {
        totals = totals.plus(p60);
    }

    @Override
    List<Payslip.Finding> headerFindings(int lines) {
        return header.findings(lines, totals);
    }

    @Override
    List<RunFinding> unusual(RunLine.Place at) {
        List<RunFinding> found = new ArrayList<>(missing(at));
        if (header.employerAddress() == null) {
            found.add(RunFinding.warning(
                    at,
                    Warning.EMPLOYER_ADDRESS_MISSING,
                    "HMRC wants the employer's address on a P60: give it as `employerAddress`."));
        }
        return found;
    }

    private List<RunFinding> missing(RunLine.Place at) {
        long missing = roster.entrySet().stream()
                .filter(due -> due.getValue().isWithout() && !brings(due.getKey()))
                .count();
        return header.asCorrection() || missing == 0
                ? List.of()
                : List.of(RunFinding.warning(
                        at,
                        Warning.P60_MISSING,
                        "People who were paid and worked here on 5 April, but have no P60 of the tax year, in this file or another: %,d."
                                .formatted(missing)));
    }

    @Override
    RunTotals totals() {
        return totals.asRun();
    }
}
