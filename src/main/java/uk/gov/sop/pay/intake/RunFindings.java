package uk.gov.sop.pay.intake;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Rule;

/** All that is found in a file, in the order in which it is found: however much it is, it takes little memory. */
public final class RunFindings {

    /** A file of a million payslips that are all wrong ten times over is as good as told by the first of them. */
    static final int MOST = 1_000_000;

    private static final ObjectWriter WRITER = Json.mapper().writerFor(RunFinding.class);

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final OutputStream report = new DeflaterOutputStream(kept);
    private final LineErrors firstFaults = new LineErrors();
    private int faults;
    private int warnings;

    void add(List<RunFinding> found) {
        found.forEach(this::add);
    }

    void add(RunFinding finding) {
        if (finding.refuses()) {
            faults++;
            firstFaults.add(finding.line(), finding.column(), finding.message());
        } else {
            warnings++;
        }
        if (faults + warnings <= MOST) {
            write(finding);
        }
    }

    private void write(RunFinding finding) {
        try {
            report.write(WRITER.writeValueAsBytes(finding));
            report.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areSound() {
        return faults == 0;
    }

    public int faults() {
        return faults;
    }

    public int warnings() {
        return warnings;
    }

    /** Refuses the file when anything is wrong with it. */
    public void refuse() {
        firstFaults.refuse(Rule.PAYROLL_RUN_REFUSED);
    }

    /** Newline-delimited JSON, deflated. Once, at the end. */
    public byte[] report() {
        try {
            report.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.toByteArray();
    }
}
