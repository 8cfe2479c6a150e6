package uk.gov.sop.pay.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Payslip.Finding;

/** What stands before what a run brings for a department: whose, when, and what it must come to. */
public sealed interface RunHeader permits PayRunHeader, YearlyHeader {

    RunKind kind();

    String department();

    String employer();

    String payeReference();

    /** Line by line; null where none was given. A payslip needs none. */
    default @Nullable List<String> employerAddress() {
        return null;
    }

    /** When people are paid; of a yearly run 5 April, the last day of the tax year. */
    LocalDate payDate();

    int taxYear();

    int taxPeriod();

    boolean asCorrection();

    /**
     * What is wrong with the header by itself; its shape is sound already.
     *
     * @param today in London
     */
    List<Finding> findings(LocalDate today);

    /** What keeps it out of a run that began with another. */
    default List<Finding> findingsAfter(RunHeader first, RunHeader before) {
        List<Finding> found = new ArrayList<>();
        String same = "must be the same in all of the file";
        check(found, kind() == first.kind(), "/kind", same);
        check(found, payDate().equals(first.payDate()), kind() == RunKind.PAYSLIPS ? "/payDate" : "/taxYear", same);
        check(found, asCorrection() == first.asCorrection(), "/corrects", same);
        check(
                found,
                department().compareTo(before.department()) > 0,
                "/department",
                "must come after the department before it in the alphabet: a file holds each once, in that order");
        return found;
    }

    static void check(List<Finding> found, boolean holds, String field, String message) {
        if (!holds) {
            found.add(new Finding(field, message));
        }
    }
}
