package uk.gov.sop.pay.intake;

import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Figures;
import uk.gov.sop.pay.slips.SlipFigures;

/** A payslip in the place of one that staff can see, and on the same figures of the year before it. */
final class CorrectionCheck {

    private static final String STAFF_NUMBER = "/staffNumber";

    private CorrectionCheck() {}

    /** @param wrong the payslip whose place it would take */
    static void of(SlipFigures slip, Roster.@Nullable Before wrong, PayRunHeader header, LineFindings found) {
        if (wrong == null || !wrong.samePayDate() || !wrong.published()) {
            found.fault(STAFF_NUMBER, nothing(header));
        } else if (wrong.replaced()) {
            found.fault(
                    STAFF_NUMBER,
                    "must be of somebody whose payslip in the run that `correctsRun` names has no correction yet: name the run of the correction to correct that one");
        } else if (wrong.several() && header.correctsRun() == null) {
            found.fault(
                    STAFF_NUMBER,
                    "must be of somebody with one payslip of this pay date, or `correctsRun` must name the run of the one that is wrong");
        } else if (wrong.figures() == null) {
            found.gap(
                    "The payslip that it corrects does not open here, so that its year to date could not be checked.");
        } else {
            yearToDate(slip, wrong, wrong.figures(), found);
        }
    }

    private static String nothing(PayRunHeader header) {
        return "must be of somebody with a published payslip of this pay date%s, or there is nothing to correct"
                .formatted(header.correctsRun() == null ? "" : " in the run that `correctsRun` names");
    }

    private static void yearToDate(SlipFigures slip, Roster.Before wrong, SlipFigures figures, LineFindings found) {
        Figures before = figures.yearToDate().minus(figures.thisPeriod());
        if (!wrong.overtaken()) {
            found.yearToDate(
                    slip,
                    before,
                    "must be the year to date of the payslip that it corrects, with this thisPeriod in place of that one");
        } else if (!slip.yearToDate().equals(before.plus(slip.thisPeriod()))) {
            found.gap(LineFindings.OVERTAKEN);
        }
    }
}
