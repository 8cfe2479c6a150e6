package uk.gov.sop.expenses;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

@Singleton
class Receipts implements PanacheRepositoryBase<Receipt, UUID> {

    boolean isUsed(UUID receiptId) {
        return !getEntityManager()
                .createNativeQuery("select 1 from claim_line where receipt_id = :id limit 1")
                .setParameter("id", receiptId)
                .getResultList()
                .isEmpty();
    }

    /** A manager may see what was submitted, never what is still a draft. */
    boolean isSubmitted(UUID receiptId) {
        return !getEntityManager()
                .createNativeQuery("""
                        select 1 from claim_line join claim on claim.id = claim_id
                        where receipt_id = :id and status in ('SUBMITTED', 'APPROVED') limit 1""")
                .setParameter("id", receiptId)
                .getResultList()
                .isEmpty();
    }

    void requireOwned(Person owner, List<ClaimLine> lines) {
        List<UUID> named = lines.stream()
                .map(ClaimLine::receiptId)
                .filter(id -> id != null)
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return;
        }
        List<UUID> owned = list("id in ?1 and person = ?2", named, owner).stream()
                .map(Receipt::id)
                .toList();
        List<Violation> missing = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            UUID receipt = lines.get(i).receiptId();
            if (receipt != null && !owned.contains(receipt)) {
                missing.add(
                        Violation.at("/lines/" + i + "/receiptId", "is not a receipt of yours; PUT the file first"));
            }
        }
        if (!missing.isEmpty()) {
            throw new RuleBroken(
                    Rule.CLAIM_REFUSED, "Put the receipt files before the claim that names them.", missing);
        }
    }
}
