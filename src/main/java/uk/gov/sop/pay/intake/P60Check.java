package uk.gov.sop.pay.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.RunFinding.Warning;
import uk.gov.sop.pay.slips.Figures;
import uk.gov.sop.pay.yearly.P60;

/** What a P60 must agree with in the payslips of its tax year. */
final class P60Check {

    private static final int LAST_PERIOD = 12;

    private P60Check() {}

    /** The year to date of the last payslip is the year, once that is the payslip of the last period. */
    static List<RunFinding> of(P60 p60, YearlyRoster.@Nullable Last last, RunLine.Places places) {
        List<RunFinding> found = new ArrayList<>();
        if (last == null) {
            found.add(gap(places, "No payslip of the tax year is here, so that its figures could not be checked."));
        } else if (last.figures() == null) {
            found.add(gap(places, "The last payslip does not open here, so that its figures could not be checked."));
        } else {
            compare(p60, last, last.figures().yearToDate(), places, found);
        }
        return found;
    }

    private static void compare(
            P60 p60, YearlyRoster.Last last, Figures year, RunLine.Places places, List<RunFinding> found) {
        List<String> differing = differing(p60, year);
        if (last.taxPeriod() == LAST_PERIOD && !last.overtaken()) {
            differing.forEach(pointer -> found.add(
                    RunFinding.fault(places.of(pointer), "must be the year to date of the payslip of tax period 12")));
        } else if (!differing.isEmpty()) {
            found.add(
                    gap(
                            places,
                            last.overtaken()
                                    ? "An earlier payslip of the tax year was corrected since the last one, whose year to date is not this."
                                    : "The last payslip here is of an earlier tax period than 12, and its year to date is not this."));
        }
    }

    private static List<String> differing(P60 p60, Figures year) {
        List<String> differing = new ArrayList<>();
        if (p60.thisEmployment().pay() != year.taxable()) {
            differing.add("/thisEmployment/pay");
        }
        if (p60.thisEmployment().tax() != year.tax()) {
            differing.add("/thisEmployment/tax");
        }
        if (p60.ni() != year.ni()) {
            differing.add("/nationalInsurance");
        }
        return differing;
    }

    private static RunFinding gap(RunLine.Places places, String message) {
        return RunFinding.warning(places.of("/thisEmployment"), Warning.YEAR_TO_DATE_GAP, message);
    }
}
