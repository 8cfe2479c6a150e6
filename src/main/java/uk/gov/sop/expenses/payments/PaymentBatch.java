package uk.gov.sop.expenses.payments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/** Claims of one department that are paid together. What is in it never changes; what became of it is added. */
@Entity
class PaymentBatch {

    /** Payments of one batch: as many as one acknowledgement can send back. */
    static final int MOST = 20_000;

    @Id
    private UUID id;

    private String department;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method;

    private LocalDate payOn;
    private String madeBy;
    private Instant madeAt;
    private String fingerprint;
    private int paymentCount;
    private long totalPence;
    private long taxablePence;
    private @Nullable LocalDate paidOn;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;
    private @Nullable String acknowledgementFingerprint;

    @Version
    private int version;

    /** What its payments come to. */
    record Sum(int payments, Money total, Money taxable) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PaymentBatch() {}

    PaymentBatch(UUID id, PaymentOrder order, Sum sum, Instant now, String by) {
        this.id = id;
        this.department = order.department();
        this.method = order.method();
        this.payOn = order.payOn();
        this.fingerprint = order.fingerprint();
        this.paymentCount = sum.payments();
        this.totalPence = sum.total().pence();
        this.taxablePence = sum.taxable().pence();
        this.madeAt = now;
        this.madeBy = by;
    }

    /** What the bank or payroll said last holds. */
    void acknowledge(LocalDate day, String sent, Instant now, String by) {
        paidOn = day;
        acknowledgementFingerprint = sent;
        acknowledgedAt = now;
        acknowledgedBy = by;
    }

    boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    /** What the bank is told of it. */
    PaymentInstruction instruction(Payers.Payer payer) {
        return new PaymentInstruction(id, madeAt, payOn, payer.name(), payer.account(), paymentCount, total());
    }

    UUID id() {
        return id;
    }

    String department() {
        return department;
    }

    PaymentMethod method() {
        return method;
    }

    LocalDate payOn() {
        return payOn;
    }

    String madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }

    String fingerprint() {
        return fingerprint;
    }

    int payments() {
        return paymentCount;
    }

    Money total() {
        return Money.pence(totalPence);
    }

    Money taxable() {
        return Money.pence(taxablePence);
    }

    @Nullable
    LocalDate paidOn() {
        return paidOn;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    String acknowledgedBy() {
        return acknowledgedBy;
    }

    @Nullable
    String acknowledgementFingerprint() {
        return acknowledgementFingerprint;
    }
}
