package uk.gov.sop.pay.intake;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What of a run is unusual enough to be looked at: the file {@code payroll-checks.json} of the operating model.
 *
 * @param netDownPercent net pay that is lower by more than this
 * @param codesChangedPercent tax codes that differ from the payslip before on more payslips than this
 * @param codesChangedAtLeast and on this many
 */
@RegisterForReflection
record RunTerms(int netDownPercent, int codesChangedPercent, int codesChangedAtLeast) {

    boolean isFarBelow(long net, long before) {
        return before > 0 && net * 100 < before * (100 - netDownPercent);
    }

    boolean areManyCodes(long changed, long compared) {
        return changed >= codesChangedAtLeast && changed * 100 > compared * codesChangedPercent;
    }
}
