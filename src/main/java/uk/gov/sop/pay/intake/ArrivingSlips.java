package uk.gov.sop.pay.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import uk.gov.sop.pay.intake.RunFinding.Warning;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.slips.SlipFigures;
import uk.gov.sop.pay.slips.SmallSlip;
import uk.gov.sop.shared.BinaryCopy;

/** The payslips of a department. */
final class ArrivingSlips extends ArrivingPart<SmallSlip> {

    private final PayRunHeader header;
    private final Map<String, Roster.Employed> roster;
    private final SlipCheck check;
    private final RunTerms terms;
    private final PartRows rows;

    private RunTotals totals = RunTotals.NONE;
    private int compared;
    private int codesChanged;

    ArrivingSlips(Place place, PayRunHeader header, Map<String, Roster.Employed> roster, RunTerms terms) {
        super(place, SmallSlip.class);
        this.header = header;
        this.roster = roster;
        this.check = new SlipCheck(header, roster, terms);
        this.terms = terms;
        this.rows = new PartRows(place.runId(), header, place.key(), place.turn());
    }

    @Override
    PayRunHeader header() {
        return header;
    }

    @Override
    BinaryCopy into(Connection connection) throws SQLException {
        return PartRows.into(connection);
    }

    @Override
    List<RunFinding> check(SmallSlip slip, RunLine.Places places) {
        return check.of(slip, places);
    }

    @Override
    byte[] row(SmallSlip slip) {
        Roster.Employed person =
                Objects.requireNonNull(roster.get(slip.staffNumber()), "what has no fault is somebody's");
        UUID replaces = header.asCorrection() && person.before() != null
                ? person.before().id()
                : null;
        return rows.row(slip, person.personId(), replaces);
    }

    @Override
    void add(SmallSlip slip) {
        totals = totals.plus(slip.figures());
        Roster.Employed person = roster.get(slip.staffNumber());
        SlipFigures last = person == null || person.before() == null
                ? null
                : person.before().figures();
        if (last != null) {
            compared++;
            codesChanged += slip.figures().taxCode().equals(last.taxCode()) ? 0 : 1;
        }
    }

    @Override
    List<Payslip.Finding> headerFindings(int lines) {
        return header.findings(lines, totals);
    }

    @Override
    List<RunFinding> unusual(RunLine.Place at) {
        if (!terms.areManyCodes(codesChanged, compared)) {
            return List.of();
        }
        return List.of(RunFinding.warning(
                at,
                Warning.TAX_CODES_CHANGED,
                "%d of %d payslips have another tax code than the one before. HMRC gives out new codes for April: is this one of those runs?"
                        .formatted(codesChanged, compared)));
    }

    @Override
    RunTotals totals() {
        return totals;
    }
}
