package uk.gov.sop.pay.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Payslip.Finding;
import uk.gov.sop.shared.TaxYear;

/** What stands before the documents of a tax year of a department. */
sealed interface YearlyHeader extends RunHeader permits P60RunHeader, P11DRunHeader {

    int PERIODS = 12;

    /** What the message of a refused line says too. */
    String ADDRESS_LINE = "[^\\p{Cntrl}]{1,40}";

    String ADDRESS_MESSAGE = "must be 1 to 40 characters of text";

    /** Null for false. */
    @Nullable
    Boolean corrects();

    int documents();

    /** The first day of which somebody must have worked one for the department until 5 April, to have a document. */
    LocalDate workedFrom();

    @Override
    default LocalDate payDate() {
        return new TaxYear(taxYear()).dates().end();
    }

    @Override
    default int taxPeriod() {
        return PERIODS;
    }

    @Override
    default boolean asCorrection() {
        return Boolean.TRUE.equals(corrects());
    }

    /** @param only the kind that it stands before */
    default List<Finding> findings(RunKind only, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        RunHeader.check(found, kind() == only, "/kind", "must be " + only);
        RunHeader.check(found, payDate().isBefore(today), "/taxYear", "must be a tax year that has ended");
        return found;
    }

    /** Of how many documents followed. */
    default List<Finding> findings(int counted) {
        List<Finding> found = new ArrayList<>();
        RunHeader.check(
                found, documents() == counted, "/documents", "must be the number of %ss in the file".formatted(kind()));
        return found;
    }
}
