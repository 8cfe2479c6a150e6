package uk.gov.sop.pay.intake;

import java.util.List;
import java.util.Map;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.yearly.P60;

/** The P60s of a department. */
final class ArrivingP60s extends ArrivingYearly<P60> {

    private final P60RunHeader header;

    private P60Totals totals = P60Totals.NONE;

    ArrivingP60s(Place place, P60RunHeader header, Map<String, YearlyRoster.Employed> roster) {
        super(place, P60.class, header, roster);
        this.header = header;
    }

    @Override
    P60RunHeader header() {
        return header;
    }

    @Override
    String somebody() {
        return "somebody who worked for this department on 5 April, the last day of the tax year";
    }

    @Override
    List<RunFinding> check(P60 p60, YearlyRoster.Employed person, RunLine.Places places) {
        return P60Check.of(p60, person.last(), places);
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
    long missing(Map<String, YearlyRoster.Employed> roster) {
        return roster.entrySet().stream()
                .filter(due -> due.getValue().isWithout() && !brings(due.getKey()))
                .count();
    }

    @Override
    RunTotals totals() {
        return totals.asRun();
    }
}
