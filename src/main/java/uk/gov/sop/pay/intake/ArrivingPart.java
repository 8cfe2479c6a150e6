package uk.gov.sop.pay.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.RunFinding.Warning;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.slips.SlipFigures;
import uk.gov.sop.shared.JsonLine;
import uk.gov.sop.shared.sealing.DataKey;

/** The payslips of one department on their way in: each is checked by itself, in whichever thread, and then counted in turn. */
final class ArrivingPart {

    private final RunLine headerLine;
    private final PayRunHeader header;
    private final UUID runId;
    private final Map<String, Roster.Employed> roster;
    private final SlipCheck check;
    private final RunTerms terms;
    private final DataKey key;
    private final int turn;
    private final PartRows rows;

    private final Set<String> paid = new HashSet<>();
    private RunTotals totals = RunTotals.NONE;
    private int payslips;
    private boolean complete = true;
    private int compared;
    private int codesChanged;

    ArrivingPart(
            RunLine headerLine,
            PayRunHeader header,
            UUID runId,
            Map<String, Roster.Employed> roster,
            RunTerms terms,
            DataKey key,
            int turn) {
        this.headerLine = headerLine;
        this.header = header;
        this.runId = runId;
        this.roster = roster;
        this.check = new SlipCheck(header, roster, terms);
        this.terms = terms;
        this.key = key;
        this.turn = turn;
        this.rows = new PartRows(runId, header, key, turn);
    }

    /**
     * A payslip that was looked at.
     *
     * @param row as it is copied; null where there is a fault
     */
    @SuppressWarnings("ArrayRecordComponent") // written at once, never compared
    record Looked(RunLine line, Optional<Payslip> payslip, List<RunFinding> findings, byte @Nullable [] row) {}

    /** By itself, and against the records. */
    Looked look(RunLine line, JsonLine json) {
        Looked alone = alone(line, json);
        if (alone.payslip.isEmpty()) {
            return alone;
        }
        Payslip slip = alone.payslip.get();
        List<RunFinding> found = new ArrayList<>(alone.findings);
        found.addAll(check.of(slip, line.places()));
        return new Looked(line, alone.payslip, found, found.stream().anyMatch(RunFinding::refuses) ? null : row(slip));
    }

    /** Where nothing is known of the department, for want of a header that can be read. */
    static Looked alone(RunLine line, JsonLine json) {
        List<RunFinding> found = new ArrayList<>();
        Optional<Payslip> slip = json.read(
                line.json(),
                Payslip.class,
                (number, pointer, message) ->
                        found.add(RunFinding.fault(line.places().of(pointer), message)));
        slip.ifPresent(known -> known.findings()
                .forEach(f -> found.add(RunFinding.fault(line.places().of(f.field()), f.message()))));
        return new Looked(line, slip, found, null);
    }

    private byte[] row(Payslip slip) {
        Roster.Employed person =
                Objects.requireNonNull(roster.get(slip.staffNumber()), "what has no fault is somebody's");
        UUID replaces = header.asCorrection() && person.before() != null
                ? person.before().id()
                : null;
        return rows.row(slip, person.personId(), replaces);
    }

    /** In the order of lines. */
    void count(Looked looked, RunFindings findings) {
        payslips++;
        findings.add(looked.findings);
        if (looked.payslip.isEmpty()) {
            complete = false;
            return;
        }
        Payslip slip = looked.payslip.get();
        totals = totals.plus(slip);
        if (!paid.add(slip.staffNumber())) {
            findings.add(RunFinding.fault(looked.line.places().of("/staffNumber"), "must occur once in a run"));
        }
        compare(slip);
    }

    private void compare(Payslip slip) {
        Roster.Employed person = roster.get(slip.staffNumber());
        SlipFigures last = person == null || person.before() == null
                ? null
                : person.before().figures();
        if (last != null) {
            compared++;
            codesChanged += slip.taxCode().equals(last.taxCode()) ? 0 : 1;
        }
    }

    /** At the end of the department's payslips. */
    PayRunPart finish(RunFindings findings) {
        if (complete) {
            header.findings(payslips, totals)
                    .forEach(f ->
                            findings.add(RunFinding.fault(headerLine.places().of(f.field()), f.message())));
        }
        if (terms.areManyCodes(codesChanged, compared)) {
            findings.add(RunFinding.warning(
                    headerLine.places().of(""),
                    Warning.TAX_CODES_CHANGED,
                    "%d of %d payslips have another tax code than the one before. HMRC gives out new codes for April: is this one of those runs?"
                            .formatted(codesChanged, compared)));
        }
        return new PayRunPart(
                header.department(),
                header.payDate(),
                (short) turn,
                header.employer(),
                header.payeReference(),
                payslips,
                key.id(),
                totals.sealed(runId, key));
    }
}
