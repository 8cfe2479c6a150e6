package uk.gov.sop.pay.looks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** A payroll officer's look into one person's pay, for a reason that the person reads. It lasts an hour, and is never changed. */
@Entity
class PayLook {

    static final Duration LENGTH = Duration.ofHours(1);

    /** Why payroll officers look. */
    @Schema(
            name = "PayLookReason",
            description = "`ASKED` the person asked payroll, `CHECK` of a payroll run, `CORRECTION` of a payslip, "
                    + "`OVERPAYMENT` that is to be recovered, `COMPLAINT`, `LEGAL` a duty by law or an order of a court, "
                    + "`AUDIT` of payroll.")
    enum ReasonKind {
        ASKED,
        CHECK,
        CORRECTION,
        OVERPAYMENT,
        COMPLAINT,
        LEGAL,
        AUDIT,
        OTHER
    }

    @Id
    private UUID id;

    private UUID officerId;
    private UUID personId;
    private String department;

    @Enumerated(EnumType.STRING)
    private ReasonKind reasonKind;

    private String reason;
    private String fingerprint;
    private Instant openedAt;
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PayLook() {}

    PayLook(UUID id, UUID officerId, Whose whose, Why why, String fingerprint, Instant now) {
        this.id = id;
        this.officerId = officerId;
        this.personId = whose.personId();
        this.department = whose.department();
        this.reasonKind = why.kind();
        this.reason = why.words();
        this.fingerprint = fingerprint;
        this.openedAt = now;
        this.endsAt = now.plus(LENGTH);
    }

    /** @param department of those that the officer serves, where the person works or worked last */
    record Whose(UUID personId, String department) {}

    /** @param words the officer's own */
    record Why(ReasonKind kind, String words) {}

    boolean isOf(UUID officer) {
        return officerId.equals(officer);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(endsAt);
    }

    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new RuleBroken(
                    Rule.PAY_LOOK_OVER, "The hour of this look is over. Open another under a new id, with its reason.");
        }
    }

    /** As it stands in the record of disclosures. */
    Disclosures.Reason why() {
        return new Disclosures.Reason(reasonKind.name(), reason);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    String department() {
        return department;
    }

    ReasonKind reasonKind() {
        return reasonKind;
    }

    String reason() {
        return reason;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
