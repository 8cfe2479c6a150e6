package uk.gov.sop.expenses.claims;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.IncidentalsTrip;
import uk.gov.sop.expenses.policy.MileageSplit;
import uk.gov.sop.shared.Money;

/** The lines of a claim in the order they were said, and what they add up to. */
@Embeddable
class ClaimLines {

    @ElementCollection
    @CollectionTable(name = "claim_line", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    private List<ClaimLine> lines = new ArrayList<>();

    private long totalPence;
    private long taxablePence;

    void replace(List<ClaimLine> by) {
        lines.clear();
        lines.addAll(by);
        addUp();
    }

    /** Of those there are. */
    LocalDate startsOn() {
        return lines.stream().map(ClaimLine::date).min(LocalDate::compareTo).orElseThrow();
    }

    /** @param milesBefore for each car journey, the miles that have used up the threshold of its tax year before it */
    void price(UUID claimId, ExpensePolicy policy, Map<MileageSplit.At, Integer> milesBefore) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).price(policy, milesBefore.getOrDefault(new MileageSplit.At(claimId, i), 0));
        }
        addUp();
    }

    void judge(UUID claimId, List<IncidentalsTrip> trips) {
        for (IncidentalsTrip trip : trips) {
            trip.stays().stream()
                    .filter(stay -> stay.claimId().equals(claimId))
                    .forEach(stay -> lines.get(stay.position()).judge(trip.judge(stay)));
        }
        addUp();
    }

    void reduce(int position, Money to, String reason) {
        lines.get(position).reduceTo(to, reason);
        addUp();
    }

    /** What was decided of a claim that comes back is not decided any more. Before it is priced. */
    void undoReductions() {
        lines.forEach(ClaimLine::undoReduction);
    }

    /** @param returned positions, each with the reason */
    List<ClaimLine> takeOut(Map<Integer, String> returned) {
        List<ClaimLine> kept = new ArrayList<>();
        List<ClaimLine> taken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String reason = returned.get(i);
            if (reason == null) {
                kept.add(lines.get(i));
            } else {
                lines.get(i).returnBecause(reason);
                taken.add(lines.get(i));
            }
        }
        replace(kept);
        return taken;
    }

    private void addUp() {
        totalPence = sum(ClaimLine::amount);
        taxablePence = sum(ClaimLine::taxable);
    }

    private long sum(Function<ClaimLine, Money> of) {
        return lines.stream().map(of).reduce(Money.ZERO, Money::plus).pence();
    }

    List<MileageSplit.Journey> journeys(UUID claimId, boolean paid) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).miles() > 0)
                .mapToObj(i -> lines.get(i).journey(claimId, i, paid))
                .toList();
    }

    List<IncidentalsTrip.Stay> stays(UUID claimId, String title, boolean paid) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).kind() == ExpenseKind.INCIDENTALS)
                .mapToObj(i -> lines.get(i).stay(claimId, title, i, paid))
                .toList();
    }

    List<ClaimLine> all() {
        return List.copyOf(lines);
    }

    Money total() {
        return Money.pence(totalPence);
    }

    Money taxable() {
        return Money.pence(taxablePence);
    }

    /** {@code £92.40 in 3 lines}. */
    String summary() {
        return total() + " in " + lines.size() + (lines.size() == 1 ? " line" : " lines");
    }
}
