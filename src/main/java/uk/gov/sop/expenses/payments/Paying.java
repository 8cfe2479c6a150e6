package uk.gov.sop.expenses.payments;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.claims.PaymentQueue;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** What a finance officer does with a batch: make it once, and say what became of it. */
@Singleton
class Paying {

    private final PaymentBatches batches;
    private final DueClaims due;
    private final Settlement settlement;
    private final Payers payers;
    private final CurrentPerson officer;
    private final Disclosures disclosures;
    private final PaymentQueue queue;
    private final Locks locks;
    private final Today today;

    Paying(
            PaymentBatches batches,
            DueClaims due,
            Settlement settlement,
            Payers payers,
            CurrentPerson officer,
            Disclosures disclosures,
            PaymentQueue queue,
            Locks locks,
            Today today) {
        this.batches = batches;
        this.due = due;
        this.settlement = settlement;
        this.payers = payers;
        this.officer = officer;
        this.disclosures = disclosures;
        this.queue = queue;
        this.locks = locks;
        this.today = today;
    }

    /** Empty when there is none yet. */
    Optional<PaymentBatch> locked(UUID id) {
        Uuid7.require(id);
        locks.on(id);
        return batches.findByIdOptional(id);
    }

    PaymentBatchView make(UUID id, PaymentOrder order, @Nullable String ifMatch) {
        Precondition.requireNone(ifMatch);
        order.requirePayableOn(today.date());
        if (order.method() == PaymentMethod.BANK_TRANSFER) {
            payers.require(order.department());
        }
        queue.of(order.department());
        Instant now = today.now();
        PaymentBatch.Sum sum = due.takeInto(id, order, now);
        if (sum.payments() == 0) {
            throw nothingDue(order);
        }
        PaymentBatch batch = new PaymentBatch(id, order, sum, now, officer.signIn());
        batches.persistAndFlush(batch);
        return shown(batch);
    }

    PaymentBatchView same(PaymentBatch batch, PaymentOrder order, @Nullable String ifMatch) {
        if (!order.fingerprint().equals(batch.fingerprint())) {
            Precondition.require(ifMatch, ETag.of(view(batch)));
            throw new RuleBroken(
                    Rule.PAYMENT_BATCH_FIXED, "A batch is never changed. Make another one under a new id.");
        }
        return shown(batch);
    }

    PaymentBatchView acknowledge(PaymentBatch batch, Acknowledgement said, @Nullable String ifMatch) {
        String kept = batch.acknowledgementFingerprint();
        if (kept != null && Precondition.isRetry(ifMatch, said.fingerprint(), kept)) {
            return shown(batch);
        }
        if (ifMatch != null) {
            Precondition.require(ifMatch, ETag.of(view(batch)));
        }
        LocalDate made = LocalDate.ofInstant(batch.madeAt(), Today.LONDON);
        said.requirePaidBetween(made, today.date());
        queue.of(batch.department());
        Instant now = today.now();
        settlement.apply(batch.id(), said, now);
        batch.acknowledge(said.paidOn(), said.fingerprint(), now, officer.signIn());
        return shown(batch);
    }

    /** For an answer; whose payments came back is recorded as disclosed. */
    PaymentBatchView shown(PaymentBatch batch) {
        Map<UUID, UUID> rejected = batches.rejected(batch.id());
        if (!rejected.isEmpty()) {
            disclosures.record(Disclosures.What.REJECTED_PAYMENT, rejected);
        }
        return view(batch);
    }

    private PaymentBatchView view(PaymentBatch batch) {
        return PaymentBatchView.of(batch, batches.shares(batch.id()), batches.rejections(batch.id()));
    }

    private static RuleBroken nothingDue(PaymentOrder order) {
        return new RuleBroken(
                Rule.NOTHING_DUE,
                switch (order.method()) {
                    case SALARY -> "Every approved claim of " + order.department() + " is in a batch already.";
                    case BANK_TRANSFER ->
                        "No claim of " + order.department() + " can be paid by bank transfer: what is due is taxable, "
                                + "or its payee has no bank account on record. Pay it with salary.";
                });
    }
}
