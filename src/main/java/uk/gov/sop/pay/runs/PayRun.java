package uk.gov.sop.pay.runs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import uk.gov.sop.pay.intake.PayRunContent;
import uk.gov.sop.pay.intake.PayRunPart;
import uk.gov.sop.pay.intake.RunKind;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.ReceivedFile;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * One pay date as payroll sent it, or the yearly documents of a tax year, for one department or several. An officer checks it, another approves it, and staff see
 * it from the instant that its publication names.
 */
@Entity
@Table(name = "payroll_run")
class PayRun extends ReceivedFile {

    @Enumerated(EnumType.STRING)
    private RunKind kind;

    private LocalDate payDate;
    private int taxYear;
    private int taxPeriod;
    private int payslips;
    private boolean corrects;
    private int warnings;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "payroll_run_part", joinColumns = @JoinColumn(name = "run_id"))
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("department")
    private List<PayRunPart> parts = new ArrayList<>();

    @Embedded
    private PayRunProgress progress;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PayRun() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by receive
    PayRun(UUID id) {
        super(id);
    }

    /**
     * Takes another file in place of the one before, which is to be checked and approved anew.
     *
     * @param by the sign-in, and {@code account} whose it is
     */
    void receive(PayRunContent content, Lines file, Instant now, String by, String account) throws IOException {
        requireReplaceable();
        receive(file, now, by);
        kind = content.header().kind();
        payDate = content.header().payDate();
        taxYear = content.header().taxYear();
        taxPeriod = content.header().taxPeriod();
        corrects = content.header().asCorrection();
        payslips = content.payslips();
        warnings = content.warnings();
        parts.clear();
        parts.addAll(content.parts());
        progress = new PayRunProgress(account);
    }

    void requireReplaceable() {
        // A new one has no progress yet.
        if (progress != null) {
            progress.requireReplaceable();
        }
    }

    /** Against runs that come in meanwhile and build on this one. In the order of departments, as files are read. */
    void lockDepartments(Locks locks) {
        parts.stream().map(PayRunPart::queue).forEach(locks::on);
    }

    /** @param looked fingerprint of the file that an officer looked at */
    void requireFile(String looked) {
        if (!looked.equals(fingerprint())) {
            throw new RuleBroken(
                    Rule.PAYROLL_RUN_REPLACED,
                    "Another file has come in place of the one you looked at. Read its report and try again.");
        }
    }

    RunKind kind() {
        return kind;
    }

    LocalDate payDate() {
        return payDate;
    }

    int taxYear() {
        return taxYear;
    }

    int taxPeriod() {
        return taxPeriod;
    }

    int payslips() {
        return payslips;
    }

    boolean corrects() {
        return corrects;
    }

    int warnings() {
        return warnings;
    }

    List<PayRunPart> parts() {
        return List.copyOf(parts);
    }

    PayRunProgress progress() {
        return progress;
    }
}
