package uk.gov.sop.pay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.RunFinding.Warning;
import uk.gov.sop.pay.slips.Figures;
import uk.gov.sop.pay.yearly.P60;

/** What a P60 must agree with in the records here. */
final class P60Check {

    private static final String STAFF_NUMBER = "/staffNumber";
    private static final int LAST_PERIOD = 12;

    private final P60RunHeader header;
    private final Map<String, YearEndRoster.Employed> roster;

    P60Check(P60RunHeader header, Map<String, YearEndRoster.Employed> roster) {
        this.header = header;
        this.roster = roster;
    }

    List<RunFinding> of(P60 p60, RunLine.Places places) {
        YearEndRoster.Employed person = roster.get(p60.staffNumber());
        if (person == null) {
            return List.of(
                    RunFinding.fault(
                            places.of(STAFF_NUMBER),
                            "must be the staff number of somebody who worked for this department on 5 April, the last day of the tax year"));
        }
        List<RunFinding> found = new ArrayList<>();
        once(person.document(), places, found);
        agree(p60, person.last(), places, found);
        return found;
    }

    private void once(YearEndRoster.@Nullable Document there, RunLine.Places places, List<RunFinding> found) {
        if (header.asCorrection() && (there == null || !there.published())) {
            found.add(RunFinding.fault(
                    places.of(STAFF_NUMBER),
                    "must be of somebody with a published P60 of this tax year, or there is nothing to correct"));
        } else if (!header.asCorrection() && there != null) {
            found.add(RunFinding.fault(
                    places.of(STAFF_NUMBER),
                    "must be of somebody who has no P60 of this tax year yet: what corrects one says `corrects`"));
        }
    }

    /** The year to date of the last payslip is the year, once that is the payslip of the last period. */
    private static void agree(
            P60 p60, YearEndRoster.@Nullable Last last, RunLine.Places places, List<RunFinding> found) {
        if (last == null) {
            found.add(gap(places, "No payslip of the tax year is here, so that its figures could not be checked."));
        } else if (last.figures() == null) {
            found.add(gap(places, "The last payslip does not open here, so that its figures could not be checked."));
        } else {
            compare(p60, last, last.figures().yearToDate(), places, found);
        }
    }

    private static void compare(
            P60 p60, YearEndRoster.Last last, Figures year, RunLine.Places places, List<RunFinding> found) {
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
