package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
     * @param byPerson what is paid on top, to whom
     * @param rule why, and who approved it, for staff and auditors to read
     */
    public void add(Map<UUID, List<TopUp>> byPerson, String department, String title, String rule) {
        byPerson.forEach((person, topUps) -> topUps.stream()
                .map(ClaimLine::topUp)
                .gather(Gatherers.windowFixed(MOST_LINES))
                .forEach(lines -> {
                    Claim claim = new Claim(
                            Uuid7.next(today.now()), database.getReference(Person.class, person), today.now());
                    claim.adjust(title, department, lines, rule, today.now());
                    claims.persist(claim);
                }));
        claims.settle(byPerson.values().stream()
                .flatMap(List::stream)
                .map(TopUp::claimId)
                .collect(Collectors.toSet()));
    }

    /**
     * Prices claims that are not yet paid by the rates on record now. Their claimants must be locked, as if they changed
     * them themselves: who withdraws one at this moment shares its miles out over the others.
     *
     * @return how many come to another amount
     */
    public int repriceUnpaid(String department, DateRange travelled, Collection<UUID> people) {
        return mileage.reprice(department, claims.unpaid(department, travelled, people));
    }
}
