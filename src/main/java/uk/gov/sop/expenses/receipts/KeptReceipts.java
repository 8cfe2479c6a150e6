package uk.gov.sop.expenses.receipts;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.gov.sop.people.Person;

/** What claims may know of receipts. */
@Singleton
public class KeptReceipts {

    private final Receipts receipts;

    KeptReceipts(Receipts receipts) {
        this.receipts = receipts;
    }

    /** Of the receipts named, those that are this person's. */
    public List<KeptReceipt> ownedBy(Person owner, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : receipts.list("id in ?1 and person = ?2", ids, owner).stream()
                        .map(receipt -> new KeptReceipt(receipt.id(), receipt.fingerprint()))
                        .toList();
    }

    /** The receipts named, and this person's others of the same content. */
    public List<KeptReceipt> likeThese(Person owner, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : receipts
                        .list(
                                "person = ?2 and fingerprint in (select r.fingerprint from Receipt r where r.id in ?1)",
                                ids,
                                owner)
                        .stream()
                        .map(receipt -> new KeptReceipt(receipt.id(), receipt.fingerprint()))
                        .toList();
    }

    /** @param sha256 of the file as it was sent, base64url: the same content is the same receipt */
    public record KeptReceipt(UUID id, String sha256) {}
}
