package uk.gov.sop.pay.intake;

import java.util.List;
import java.util.Map;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.yearly.P11D;

/** The P11Ds of a department. */
final class ArrivingP11Ds extends ArrivingYearly<P11D> {

    private final P11DRunHeader header;

    private P11DTotals totals = P11DTotals.NONE;

    ArrivingP11Ds(Place place, P11DRunHeader header, Map<String, YearlyRoster.Employed> roster) {
        super(place, P11D.class, header, roster);
        this.header = header;
    }

    @Override
    P11DRunHeader header() {
        return header;
    }

    @Override
    String somebody() {
        return "somebody who worked for this department on a day of the tax year";
    }

    /** No payslip says what benefits there were. */
    @Override
    List<RunFinding> check(P11D p11d, YearlyRoster.Employed person, RunLine.Places places) {
        return List.of();
    }

    @Override
    void add(P11D p11d) {
        totals = totals.plus(p11d);
    }

    @Override
    List<Payslip.Finding> headerFindings(int lines) {
        return header.findings(lines, totals);
    }

    /** Most people have no benefits. */
    @Override
    long missing(Map<String, YearlyRoster.Employed> roster) {
        return 0;
    }

    @Override
    RunTotals totals() {
        return totals.asRun();
    }
}
