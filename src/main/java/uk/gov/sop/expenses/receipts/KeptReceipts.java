package uk.gov.sop.expenses.receipts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.people.Person;

/** What other rooms may know of receipts. */
@Singleton
public class KeptReceipts {

    private final Receipts receipts;
    private final ReceiptFiles files;

    KeptReceipts(Receipts receipts, ReceiptFiles files) {
        this.receipts = receipts;
        this.files = files;
    }

    /** The file of a receipt, to whoever asks, outside a transaction: what reads it has no person to ask for. */
    @Transactional(Transactional.TxType.NEVER)
    public Optional<KeptFile> file(UUID id) {
        return receipts.known(id)
                .flatMap(receipt -> files.open(receipt.fileName(), ReceiptFiles.Part.FILE)
                        .map(content -> new KeptFile(receipt.mediaType(), all(content), receipt.receivedAt())));
    }

    private static byte[] all(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** Of the receipts named, those whose content is in a submitted claim of another person too: not whose, and which. */
    public Set<UUID> claimedByOthers(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(receipts.claimedByOthers(ids));
    }

    /** @param mediaType of the content as it is kept */
    public record KeptFile(String mediaType, byte[] content, Instant receivedAt) {}

    /** @param sha256 of the file as it was sent, base64url: the same content is the same receipt */
    public record KeptReceipt(UUID id, String sha256) {}
}
