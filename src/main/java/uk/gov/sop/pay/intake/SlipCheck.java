package uk.gov.sop.pay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.RunFinding.Warning;
import uk.gov.sop.pay.slips.Figures;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.SlipFigures;

/** What a payslip of a run must agree with in the records here, and what of it is unusual. */
final class SlipCheck {

    private static final String STAFF_NUMBER = "/staffNumber";

    private static final String OVERTAKEN =
            "An earlier payslip of the tax year was corrected or added since, and the year to date does not go on as before.";

    private final PayRunHeader header;
    private final Map<String, Roster.Employed> roster;
    private final RunTerms terms;

    SlipCheck(PayRunHeader header, Map<String, Roster.Employed> roster, RunTerms terms) {
        this.header = header;
        this.roster = roster;
        this.terms = terms;
    }

    List<RunFinding> of(Payslip slip, RunLine.Places places) {
        Roster.Employed person = roster.get(slip.staffNumber());
        if (person == null) {
            return List.of(RunFinding.fault(
                    places.of(STAFF_NUMBER),
                    "must be the staff number of somebody who works for this department on the pay date"));
        }
        Findings found = new Findings(places);
        if (!person.here()) {
            found.warn(STAFF_NUMBER, Warning.LEFT, "They left the department before the pay date: is this still due?");
        }
        if (header.asCorrection()) {
            correction(slip, person.before(), found);
        } else {
            next(slip, person.before(), found);
        }
        unusual(slip, person.before(), found);
        return found.list;
    }

    /** The year to date goes on from the payslip before, or begins with the tax year. */
    private void next(Payslip slip, Roster.@Nullable Before before, Findings found) {
        if (before == null || before.taxYear() != header.taxYear()) {
            begin(slip, found);
        } else if (before.figures() == null) {
            gap("The payslip before it does not open here, so that its year to date could not be checked.", found);
        } else {
            goOn(slip, before, before.figures().yearToDate(), found);
        }
    }

    private void goOn(Payslip slip, Roster.Before before, Figures year, Findings found) {
        if (slip.yearToDate().equals(year.plus(slip.thisPeriod()))) {
            return;
        }
        if (before.taxPeriod() < header.taxPeriod() - 1) {
            gap("Payslips are missing since the one before, and the year to date does not go on from it.", found);
        } else if (before.overtaken()) {
            gap(OVERTAKEN, found);
        } else {
            yearToDate(slip, year, "must be the year to date of the payslip before, plus thisPeriod", found);
        }
    }

    private void begin(Payslip slip, Findings found) {
        if (header.taxPeriod() > 1) {
            gap("No payslip of this tax year came before it, so that its year to date could not be checked.", found);
        } else {
            yearToDate(slip, Figures.NONE, "must equal thisPeriod: the tax year begins with this payslip", found);
        }
    }

    /** In the place of a payslip that staff can see, and on the same figures of the year before it. */
    private void correction(Payslip slip, Roster.@Nullable Before wrong, Findings found) {
        if (wrong == null || !wrong.samePayDate() || !wrong.published()) {
            found.fault(
                    STAFF_NUMBER,
                    "must be of somebody with a published payslip of this pay date, or there is nothing to correct");
        } else if (wrong.figures() == null) {
            gap(
                    "The payslip that it corrects does not open here, so that its year to date could not be checked.",
                    found);
        } else {
            correct(slip, wrong, wrong.figures(), found);
        }
    }

    private static void correct(Payslip slip, Roster.Before wrong, SlipFigures figures, Findings found) {
        Figures before = figures.yearToDate().minus(figures.thisPeriod());
        if (!wrong.overtaken()) {
            yearToDate(
                    slip,
                    before,
                    "must be the year to date of the payslip that it corrects, with this thisPeriod in place of that one",
                    found);
        } else if (!slip.yearToDate().equals(before.plus(slip.thisPeriod()))) {
            gap(OVERTAKEN, found);
        }
    }

    private static void yearToDate(Payslip slip, Figures before, String message, Findings found) {
        Figures expected = before.plus(slip.thisPeriod());
        for (Figures.Figure figure : Figures.ALL) {
            if (figure.of().applyAsLong(slip.yearToDate()) != figure.of().applyAsLong(expected)) {
                found.fault("/yearToDate/" + figure.name(), message);
            }
        }
    }

    private static void gap(String message, Findings found) {
        found.warn("/yearToDate", Warning.YEAR_TO_DATE_GAP, message);
    }

    private void unusual(Payslip slip, Roster.@Nullable Before before, Findings found) {
        long net = slip.totals().net();
        SlipFigures last = before == null ? null : before.figures();
        if (net < 0) {
            found.warn(
                    "/totals/net",
                    Warning.NET_NEGATIVE,
                    "Nothing is paid out, and the rest is owed: does the person know?");
        } else if (last != null && terms.isFarBelow(net, last.totals().net())) {
            found.warn(
                    "/totals/net",
                    Warning.NET_DOWN,
                    "Net pay is more than %d%% below that of the payslip before.".formatted(terms.netDownPercent()));
        }
    }

    /** What was found, where it stands. */
    private static final class Findings {

        private final RunLine.Places places;
        private final List<RunFinding> list = new ArrayList<>();

        private Findings(RunLine.Places places) {
            this.places = places;
        }

        private void fault(String pointer, String message) {
            list.add(RunFinding.fault(places.of(pointer), message));
        }

        private void warn(String pointer, Warning warning, String message) {
            list.add(RunFinding.warning(places.of(pointer), warning, message));
        }
    }
}
