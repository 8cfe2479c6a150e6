package uk.gov.sop.pay.queries;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Uuid7;

/** A question about a line of a payslip: who waits for whom, and every edge from one state to another. */
@Entity
class PayQuery {

    @Schema(
            name = "PayQueryStatus",
            description =
                    "`OPEN` waits for payroll, `ANSWERED` for whoever asked, and `CLOSED` for nobody. Whoever asked "
                            + "opens it again by writing.")
    enum Status {
        OPEN,
        ANSWERED,
        CLOSED
    }

    @Id
    private UUID id;

    private UUID personId;
    private UUID payslipId;
    private String department;
    private String line;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable UUID turn;
    private Instant askedAt;
    private @Nullable Instant waitingSince;
    private @Nullable Instant answeredAt;
    private @Nullable Instant closedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PayQuery() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by wait
    PayQuery(UUID id, UUID personId, About about, Instant now) {
        this.id = id;
        this.personId = personId;
        this.payslipId = about.payslipId();
        this.department = about.department();
        this.line = about.line();
        this.askedAt = now;
        await(now);
    }

    /**
     * @param department code, whose payroll paid it
     * @param line JSON pointer into the payslip
     */
    record About(UUID payslipId, String department, String line) {}

    /** Whoever asked writes more: an open query keeps its turn. */
    void write(Instant now) {
        switch (status) {
            case OPEN -> {}
            case ANSWERED, CLOSED -> await(now);
        }
    }

    private void await(Instant now) {
        status = Status.OPEN;
        turn = Uuid7.next(now);
        waitingSince = now;
        closedAt = null;
    }

    /** By somebody who has read all that was asked. */
    void answer(Instant now) {
        switch (status) {
            case OPEN -> {
                answeredAt = answeredAt == null ? now : answeredAt;
                status = Status.ANSWERED;
                turn = null;
                waitingSince = null;
            }
            case ANSWERED -> {}
            case CLOSED ->
                throw new RuleBroken(
                        Rule.PAY_QUERY_CLOSED, "The query is closed. Whoever asked opens it again by writing.");
        }
    }

    /** Again is harmless. */
    void close(Instant now) {
        switch (status) {
            case OPEN ->
                throw new RuleBroken(
                        Rule.PAY_QUERY_WAITS,
                        "What was asked last waits for an answer: answer it before you close it.");
            case ANSWERED -> {
                status = Status.CLOSED;
                closedAt = now;
            }
            case CLOSED -> {}
        }
    }

    boolean isOf(UUID person) {
        return personId.equals(person);
    }

    /** Whether payroll's answer is what it waits for, and this is somebody of payroll. */
    boolean waitsFor(UUID author) {
        return status == Status.OPEN && !isOf(author);
    }

    boolean isAbout(UUID payslip, String pointer) {
        return payslipId.equals(payslip) && line.equals(pointer);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    UUID payslipId() {
        return payslipId;
    }

    String department() {
        return department;
    }

    String line() {
        return line;
    }

    Status status() {
        return status;
    }

    @Nullable
    UUID turn() {
        return turn;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant waitingSince() {
        return waitingSince;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
