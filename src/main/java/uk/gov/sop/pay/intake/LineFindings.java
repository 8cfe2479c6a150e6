package uk.gov.sop.pay.intake;

import java.util.ArrayList;
import java.util.List;
import uk.gov.sop.pay.intake.RunFinding.Warning;
import uk.gov.sop.pay.slips.Figures;
import uk.gov.sop.pay.slips.SlipFigures;

/** What was found in a line, where it stands. */
final class LineFindings {

    static final String OVERTAKEN =
            "An earlier payslip of the tax year was corrected or added since, and the year to date does not go on as before.";

    private final RunLine.Places places;
    private final List<RunFinding> list = new ArrayList<>();

    LineFindings(RunLine.Places places) {
        this.places = places;
    }

    List<RunFinding> list() {
        return list;
    }

    void fault(String pointer, String message) {
        list.add(RunFinding.fault(places.of(pointer), message));
    }

    void warn(String pointer, Warning warning, String message) {
        list.add(RunFinding.warning(places.of(pointer), warning, message));
    }

    void gap(String message) {
        warn("/yearToDate", Warning.YEAR_TO_DATE_GAP, message);
    }

    /** A fault for each figure that is not what it was before with this period's added. */
    void yearToDate(SlipFigures slip, Figures before, String message) {
        Figures expected = before.plus(slip.thisPeriod());
        for (Figures.Figure figure : Figures.ALL) {
            if (figure.of().applyAsLong(slip.yearToDate()) != figure.of().applyAsLong(expected)) {
                fault("/yearToDate/" + figure.name(), message);
            }
        }
    }
}
