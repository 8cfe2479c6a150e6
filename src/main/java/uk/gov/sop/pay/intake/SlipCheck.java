package uk.gov.sop.pay.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.RunFinding.Warning;
import uk.gov.sop.pay.slips.Figures;
import uk.gov.sop.pay.slips.SlipFigures;
import uk.gov.sop.pay.slips.SmallSlip;

/** What a payslip of a run must agree with in the records here, and what of it is unusual. */
final class SlipCheck {

    private static final String STAFF_NUMBER = "/staffNumber";

    private final PayRunHeader header;
    private final Map<String, Roster.Employed> roster;
    private final RunTerms terms;

    SlipCheck(PayRunHeader header, Map<String, Roster.Employed> roster, RunTerms terms) {
        this.header = header;
        this.roster = roster;
        this.terms = terms;
    }

    List<RunFinding> of(SmallSlip brought, RunLine.Places places) {
        Roster.Employed person = roster.get(brought.staffNumber());
        if (person == null) {
            return List.of(RunFinding.fault(
                    places.of(STAFF_NUMBER),
                    "must be the staff number of somebody who works for this department on the pay date"));
        }
        SlipFigures slip = brought.figures();
        LineFindings found = new LineFindings(places);
        if (!person.here()) {
            found.warn(STAFF_NUMBER, Warning.LEFT, "They left the department before the pay date: is this still due?");
        }
        if (person.certified()) {
            found.warn(
                    "/yearToDate",
                    Warning.P60_ISSUED,
                    "There is a P60 of this tax year, which may now be wrong: is a correction of it on its way?");
        }
        if (header.asCorrection()) {
            CorrectionCheck.of(slip, person.before(), header, found);
        } else {
            next(slip, person.before(), found);
        }
        unusual(slip, person.before(), found);
        return found.list();
    }

    /** The year to date goes on from the payslip before, or begins with the tax year. */
    private void next(SlipFigures slip, Roster.@Nullable Before before, LineFindings found) {
        if (before == null || before.taxYear() != header.taxYear()) {
            begin(slip, found);
        } else if (before.figures() == null) {
            found.gap("The payslip before it does not open here, so that its year to date could not be checked.");
        } else {
            goOn(slip, before, before.figures().yearToDate(), found);
        }
    }

    private void goOn(SlipFigures slip, Roster.Before before, Figures year, LineFindings found) {
        if (slip.yearToDate().equals(year.plus(slip.thisPeriod()))) {
            return;
        }
        if (before.taxPeriod() < header.taxPeriod() - 1) {
            found.gap("Payslips are missing since the one before, and the year to date does not go on from it.");
        } else if (before.overtaken()) {
            found.gap(LineFindings.OVERTAKEN);
        } else {
            found.yearToDate(slip, year, "must be the year to date of the payslip before, plus thisPeriod");
        }
    }

    private void begin(SlipFigures slip, LineFindings found) {
        if (header.taxPeriod() > 1) {
            found.gap("No payslip of this tax year came before it, so that its year to date could not be checked.");
        } else {
            found.yearToDate(slip, Figures.NONE, "must equal thisPeriod: the tax year begins with this payslip");
        }
    }

    private void unusual(SlipFigures slip, Roster.@Nullable Before before, LineFindings found) {
        long net = slip.totals().net();
        SlipFigures usual = before == null ? null : usual(before);
        if (net < 0) {
            found.warn(
                    "/totals/net",
                    Warning.NET_NEGATIVE,
                    "Nothing is paid out, and the rest is owed: does the person know?");
        } else if (usual != null && terms.isFarBelow(net, usual.totals().net())) {
            found.warn(
                    "/totals/net",
                    Warning.NET_DOWN,
                    "Net pay is more than %d%% below that of the regular payslip before."
                            .formatted(terms.netDownPercent()));
        }
    }

    /** What net pay is measured by. A second payslip of one pay date says nothing of how the first is to be, nor the next. */
    private @Nullable SlipFigures usual(Roster.Before before) {
        if (header.asCorrection()) {
            return before.figures();
        }
        return before.samePayDate() ? null : before.regular();
    }
}
