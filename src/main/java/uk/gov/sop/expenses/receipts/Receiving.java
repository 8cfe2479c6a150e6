package uk.gov.sop.expenses.receipts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.expenses.receipts.ReceiptResource.ReceiptView;
import uk.gov.sop.expenses.receipts.cleaning.CleanReceipt;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Directory;
import uk.gov.sop.people.Person;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.ETag;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Precondition;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/**
 * What the caller does with receipts, each act a transaction of its own: a file is scanned, cleaned and kept between two of
 * them, since that takes longer than one should.
 */
@Singleton
class Receiving {

    private final Receipts receipts;
    private final Leftovers leftovers;
    private final Inbox inbox;
    private final CurrentPerson current;
    private final Directory directory;
    private final Disclosures disclosures;
    private final Locks locks;
    private final Today today;
    private final Event<ReceiptKept> taken;

    Receiving(
            Receipts receipts,
            Leftovers leftovers,
            Inbox inbox,
            CurrentPerson current,
            Directory directory,
            Disclosures disclosures,
            Locks locks,
            Today today,
            Event<ReceiptKept> taken) {
        this.receipts = receipts;
        this.leftovers = leftovers;
        this.inbox = inbox;
        this.current = current;
        this.directory = directory;
        this.disclosures = disclosures;
        this.locks = locks;
        this.today = today;
        this.taken = taken;
    }

    /** Before the file is taken in: the caller is a member of staff, and the id not somebody else's. */
    @Transactional
    void requireMine(UUID id) {
        current.get();
        mine(id);
    }

    /** The receipt when this file is it already; empty when there is none under this id. */
    @Transactional
    Optional<ReceiptView> kept(UUID id, String sha256, @Nullable String ifMatch) {
        Optional<Receipt> existing = mine(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            return Optional.empty();
        }
        ReceiptView view = ReceiptView.of(existing.get());
        if (!sha256.equals(existing.get().fingerprint())) {
            Precondition.require(ifMatch, ETag.of(view));
            throw new RuleBroken(Rule.RECEIPT_IN_USE, "A receipt is never changed. Put the new file under a new id.");
        }
        return Optional.of(view);
    }

    /** Files that are kept become those of a receipt, unless another request for it was quicker. */
    @Transactional
    Received record(UUID id, String fileName, String sha256, CleanReceipt clean) {
        locks.on(id);
        locks.on(fileName);
        Optional<ReceiptView> meanwhile = kept(id, sha256, null);
        ReceiptView view = meanwhile.orElseGet(() -> written(id, fileName, sha256, clean));
        return new Received(view, meanwhile.isEmpty());
    }

    private ReceiptView written(UUID id, String fileName, String sha256, CleanReceipt clean) {
        Receipt receipt = new Receipt(id, current.get(), fileName, clean, sha256, today.now());
        leftovers.forget(fileName);
        receipts.persistAndFlush(receipt);
        taken.fire(new ReceiptKept(id));
        return ReceiptView.of(receipt);
    }

    /** Before it leaves; the look of anybody but its owner is recorded. */
    @Transactional
    Receipt seen(UUID id) {
        Receipt receipt = receipts.findByIdOptional(id).filter(this::visible).orElseThrow(RuleBroken::notFound);
        if (!receipt.belongsTo(current.get())) {
            disclosures.record(receipt.person().id(), Disclosures.What.RECEIPT, id);
        }
        return receipt;
    }

    /**
     * The same lock as a claim that may name the receipt at this moment.
     *
     * @return the name of the files that are to go
     */
    @Transactional
    String delete(UUID id, @Nullable String ifMatch) {
        locks.on(current.get().id());
        Receipt receipt = mine(id).orElseThrow(RuleBroken::notFound);
        Precondition.require(ifMatch, ETag.of(ReceiptView.of(receipt)));
        if (receipts.isUsed(id)) {
            throw new RuleBroken(Rule.RECEIPT_IN_USE, "A claim names this receipt. Take it off the claim first.");
        }
        receipts.delete(receipt);
        leftovers.note(receipt.fileName());
        return receipt.fileName();
    }

    private Optional<Receipt> mine(UUID id) {
        Optional<Receipt> found = receipts.findByIdOptional(id);
        if (found.isPresent() && !found.get().belongsTo(current.get())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    private boolean visible(Receipt receipt) {
        return receipt.belongsTo(current.get()) || decidesAClaimWith(receipt);
    }

    private boolean decidesAClaimWith(Receipt receipt) {
        List<UUID> claims = receipts.submittedClaims(receipt.id());
        if (claims.isEmpty()) {
            return false;
        }
        Person owner = directory.person(receipt.person().id());
        return claims.stream().anyMatch(claim -> inbox.mayDecide(current.get(), owner, claim));
    }

    /** @param anew whether this request made it */
    record Received(ReceiptView view, boolean anew) {}
}
