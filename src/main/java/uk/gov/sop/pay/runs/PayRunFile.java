package uk.gov.sop.pay.runs;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.Arrivals;
import uk.gov.sop.shared.JsonLine;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Rule;

/** Reads a run line by line: checks each by itself, then all against the header, one another and earlier payslips. */
@Singleton
@RegisterForReflection(
        targets = {PayRunHeader.class, Payslip.class},
        registerFullHierarchy = true)
class PayRunFile {

    private final ArrivingPayslips arriving;
    private final Departments departments;
    private final JsonLine json;
    private final Locks locks;

    PayRunFile(ArrivingPayslips arriving, Departments departments, JsonLine json, Locks locks) {
        this.arriving = arriving;
        this.departments = departments;
        this.json = json;
        this.locks = locks;
    }

    /**
     * Leaves the payslips in {@link ArrivingPayslips}, for the rest of the transaction.
     *
     * @return the header that they agree with; a file with any fault is refused
     */
    PayRunHeader read(Lines file) throws IOException, SQLException {
        LineErrors errors = new LineErrors();
        Optional<PayRunHeader> header = header(file, errors);
        Count count = new Count();
        try (Arrivals.Rows rows = arriving.open()) {
            file.forEach(line -> {
                Optional<Payslip> payslip = payslip(line, errors);
                count.add(payslip);
                if (payslip.isPresent() && header.isPresent()) {
                    rows.add(ArrivingPayslips.row(line.number(), payslip.get(), header.get()));
                }
            });
        }
        if (header.isPresent()) {
            if (count.complete) {
                add(errors, 1, header.get().findings(count.payslips, count.totals));
            }
            arriving.check(errors);
        }
        errors.refuse(Rule.PAYROLL_RUN_REFUSED);
        return header.orElseThrow();
    }

    private Optional<PayRunHeader> header(Lines file, LineErrors errors) throws IOException {
        Lines.Line line = file.next().orElse(new Lines.Line(1, "", "must be the header of the run"));
        Optional<PayRunHeader> header = json.read(line, PayRunHeader.class, errors);
        header.ifPresent(known -> {
            // Each run is checked against the ones before it, so a department's runs come in one after another.
            locks.on("payroll of " + known.department());
            add(errors, 1, known.findings());
            if (departments.byCode(known.department()).isEmpty()) {
                errors.add(1, "/department", "must be the code of a department on the platform");
            }
        });
        return header;
    }

    private Optional<Payslip> payslip(Lines.Line line, LineErrors errors) {
        Optional<Payslip> payslip = json.read(line, Payslip.class, errors);
        payslip.ifPresent(known -> add(errors, line.number(), known.findings()));
        return payslip;
    }

    private static void add(LineErrors errors, long line, List<Payslip.Finding> findings) {
        findings.forEach(finding -> errors.add(line, finding.field(), finding.message()));
    }

    /** What the rows come to; not complete when one of them could not be read. */
    private static final class Count {
        private int payslips;
        private PayRunHeader.Totals totals = PayRunHeader.Totals.NONE;
        private boolean complete = true;

        void add(Optional<Payslip> payslip) {
            payslips++;
            if (payslip.isPresent()) {
                totals = totals.plus(payslip.get());
            } else {
                complete = false;
            }
        }
    }
}
