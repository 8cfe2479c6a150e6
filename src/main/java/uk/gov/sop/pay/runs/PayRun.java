package uk.gov.sop.pay.runs;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.ReceivedFile;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** One pay date of one department, as payroll sent it. Staff see it once it is published and pay day has come. */
@Entity
@Table(name = "payroll_run")
class PayRun extends ReceivedFile {

    private String department;
    private LocalDate payDate;
    private int taxYear;
    private int taxPeriod;
    private int payslips;

    @Embedded
    private PayRunHeader.Totals totals;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;

    /** Whether staff may see it. */
    @Schema(name = "PayrollRunStatus")
    enum Status {
        RECEIVED,
        PUBLISHED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PayRun() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by receive
    PayRun(UUID id) {
        super(id);
        this.status = Status.RECEIVED;
    }

    /** Takes another file in place of the one before, unless staff may have seen that. */
    void receive(PayRunHeader header, Lines file, Instant now, String by) throws IOException {
        requireReplaceable();
        receive(file, now, by);
        this.department = header.department();
        this.payDate = header.payDate();
        this.taxYear = header.taxYear();
        this.taxPeriod = header.taxPeriod();
        this.payslips = header.payslips();
        this.totals = header.totals();
    }

    void requireReplaceable() {
        switch (status) {
            case RECEIVED -> {}
            case PUBLISHED ->
                throw new RuleBroken(
                        Rule.PAYROLL_RUN_PUBLISHED,
                        "Staff may have seen these payslips. Correct them in a run of a later pay date.");
        }
    }

    /** Publishing twice is harmless: the first time counts. */
    void publish(Instant now, String by) {
        switch (status) {
            case RECEIVED -> {
                status = Status.PUBLISHED;
                publishedAt = now;
                publishedBy = by;
            }
            case PUBLISHED -> {}
        }
    }

    String department() {
        return department;
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

    PayRunHeader.Totals totals() {
        return totals;
    }

    Status status() {
        return status;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
