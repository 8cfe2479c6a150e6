package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** Claims that the service makes for somebody, approved as they come. */
@Singleton
public class Adjustments {

    private static final int MOST_LINES = 100;
    private static final int PAGE = 200;

    private final Claims claims;
    private final MileageSharing mileage;
    private final EntityManager database;
    private final Today today;

    Adjustments(Claims claims, MileageSharing mileage, EntityManager database, Today today) {
        this.claims = claims;
        this.mileage = mileage;
        this.database = database;
        this.today = today;
    }

    /**
     * What is paid on top of a line.
     *
     * @param said the line of the original claim
     * @param parts what is paid more; they are the amount
     * @param approved as much as HMRC lets be paid on top without tax
     */
    public record TopUp(UUID claimId, int line, Expense said, List<Part> parts, Money approved) {}

    /**
     * In as many claims as their lines need.
     *
     * @param rule why, and who approved it, for staff and auditors to read
     */
    public void add(UUID personId, String department, String title, List<TopUp> topUps, String rule) {
        Person person = database.getReference(Person.class, personId);
        topUps.stream()
                .map(ClaimLine::topUp)
                .gather(Gatherers.windowFixed(MOST_LINES))
                .forEach(lines -> {
                    Claim claim = new Claim(Uuid7.next(today.now()), person, today.now());
                    claim.adjust(title, department, lines, rule, today.now());
                    claims.persist(claim);
                });
        claims.settle(topUps.stream().map(TopUp::claimId).collect(Collectors.toSet()));
    }

    /**
     * Prices claims that are not yet paid by the rates on record now. Nothing that the caller read before stays attached:
     * each flush looks at all that is, so a page at a time is.
     *
     * @return how many come to another amount
     */
    public int repriceUnpaid(String department, DateRange travelled) {
        return claims.unpaid(department, travelled).stream()
                .gather(Gatherers.windowFixed(PAGE))
                .mapToInt(this::reprice)
                .sum();
    }

    private int reprice(List<UUID> page) {
        detachAll();
        int changed = Math.toIntExact(
                claims.whole(page).stream().filter(this::comesToAnotherAmount).count());
        detachAll();
        return changed;
    }

    private boolean comesToAnotherAmount(Claim claim) {
        Money before = claim.total();
        mileage.reprice(claim);
        return !claim.total().equals(before);
    }

    private void detachAll() {
        database.flush();
        database.clear();
    }
}
