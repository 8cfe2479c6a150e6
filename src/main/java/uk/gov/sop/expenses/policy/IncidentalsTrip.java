package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Money;

/**
 * Nights away that follow on from each other, with all personal incidental expenses paid for them: they are judged
 * together, and one penny over makes all of it taxable (EIM02730). A night counts once, however many lines name it.
 *
 * @param stays by first night
 * @param nights how many
 * @param limit of all the nights
 */
public record IncidentalsTrip(List<Stay> stays, int nights, Money limit) {

    private static final Comparator<Stay> BY_FIRST_NIGHT =
            Comparator.comparing(Stay::date).thenComparing(Stay::claimId).thenComparing(Stay::position);

    /**
     * A line of incidentals.
     *
     * @param position in the claim, from 0
     * @param date the first night
     * @param nights 1 or more
     * @param amount what is paid of it
     * @param last what was judged of it last
     * @param paid whether nothing may change it any more
     */
    public record Stay(
            UUID claimId,
            String claimTitle,
            int position,
            LocalDate date,
            int nights,
            boolean abroad,
            Money amount,
            Judgement last,
            boolean paid) {

        public static Stay of(
                UUID claimId, String title, int position, Expense said, Money amount, Judgement last, boolean paid) {
            boolean abroad = said.area() == StayArea.ABROAD;
            return new Stay(claimId, title, position, said.date(), said.nightsOrNone(), abroad, amount, last, paid);
        }

        private LocalDate lastMorning() {
            return date.plusDays(nights);
        }

        private boolean isPaidUntaxed() {
            return paid && last.because() == null;
        }
    }

    /**
     * @param limit of the whole trip; null before it was ever judged
     * @param because why all of the line is taxed; null when nothing is
     */
    public record Judgement(@Nullable Money limit, @Nullable String because) {}

    /** @param limits that apply on a night */
    static List<IncidentalsTrip> of(List<Stay> stays, Function<LocalDate, IncidentalsLimit> limits) {
        List<List<Stay>> trips = new ArrayList<>();
        LocalDate lastMorning = LocalDate.MIN;
        for (Stay stay : stays.stream().sorted(BY_FIRST_NIGHT).toList()) {
            if (stay.date().isAfter(lastMorning)) {
                trips.add(new ArrayList<>());
            }
            trips.getLast().add(stay);
            lastMorning = stay.lastMorning().isAfter(lastMorning) ? stay.lastMorning() : lastMorning;
        }
        return trips.stream().map(trip -> together(trip, limits)).toList();
    }

    /** Of a night that two lines place in different countries, the lower limit counts: one of them is mistaken. */
    private static IncidentalsTrip together(List<Stay> stays, Function<LocalDate, IncidentalsLimit> limits) {
        Map<LocalDate, Integer> pence = new TreeMap<>();
        for (Stay stay : stays) {
            stay.date()
                    .datesUntil(stay.lastMorning())
                    .forEach(night -> pence.merge(night, limits.apply(night).nightPence(stay.abroad()), Math::min));
        }
        long limit = pence.values().stream().mapToLong(Integer::longValue).sum();
        return new IncidentalsTrip(List.copyOf(stays), pence.size(), Money.pence(limit));
    }

    /** Of one of its stays. */
    public Judgement judge(Stay stay) {
        boolean over = paid().compareTo(limit) > 0 && stay.amount().pence() > 0;
        return new Judgement(limit, over ? because(stay) : null);
    }

    private Money paid() {
        return stays.stream().map(Stay::amount).reduce(Money.ZERO, Money::plus);
    }

    private String because(Stay stay) {
        Money excess = paid().minus(limit);
        String over = excess + " over the tax-free limit of " + limit + " for " + nights
                + (nights == 1 ? " night" : " nights") + ", so all of it is taxed, not only the excess; at " + limit
                + " or less nothing would be";
        return stays.size() == 1
                ? "is " + over
                : "comes with " + otherLines(stay) + " of the same trip, " + CivilDates.text(dates()) + ", to " + paid()
                        + ": that is " + over + paidBefore();
    }

    private DateRange dates() {
        LocalDate end =
                stays.stream().map(Stay::lastMorning).max(LocalDate::compareTo).orElseThrow();
        return new DateRange(stays.getFirst().date(), end);
    }

    private String otherLines(Stay stay) {
        Map<UUID, List<Stay>> others = stays.stream()
                .filter(other -> other != stay)
                .collect(Collectors.groupingBy(Stay::claimId, LinkedHashMap::new, Collectors.toList()));
        return others.entrySet().stream()
                .sorted(Comparator.comparing(claim -> !claim.getKey().equals(stay.claimId())))
                .map(claim -> lines(claim.getValue())
                        + (claim.getKey().equals(stay.claimId())
                                ? ""
                                : " of the claim “"
                                        + claim.getValue().getFirst().claimTitle() + "”"))
                .collect(Collectors.joining(" and "));
    }

    private static String lines(List<Stay> stays) {
        String numbers = stays.stream()
                .map(stay -> stay.position() + 1)
                .sorted()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return (stays.size() == 1 ? "line " : "lines ") + numbers;
    }

    private String paidBefore() {
        Money untaxed =
                stays.stream().filter(Stay::isPaidUntaxed).map(Stay::amount).reduce(Money.ZERO, Money::plus);
        return untaxed.equals(Money.ZERO) ? "" : "; " + untaxed + " of the trip was paid before without tax";
    }
}
