package uk.gov.sop.local.data.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.DateRange;

/**
 * Everybody that there is made-up data about: the demo people, and behind them as many more as wanted.
 *
 * @param demo those who can sign in
 * @param more of the scale data
 * @param covers who decides for whom
 */
public record Cast(List<Colleague> demo, Crowd more, List<Cover> covers) {

    /** The demo people alone. */
    public static Cast small(LocalDate today) {
        return of(today, 0);
    }

    /** @param people all told */
    public static Cast of(LocalDate today, int people) {
        List<Colleague> demo = DemoPeople.on(today);
        return new Cast(demo, new Crowd(Math.max(0, people - demo.size()), demo, today), covers(demo, today));
    }

    public int size() {
        return demo.size() + more.size();
    }

    /** Made when asked for: very many are never held at once. */
    public Colleague get(int index) {
        return index < demo.size() ? demo.get(index) : more.get(index - demo.size());
    }

    /** Who decides in a manager's place that day, unless the request is that person's own. */
    public UUID decider(UUID managerId, UUID claimantId, LocalDate day) {
        for (Cover cover : covers) {
            if (cover.managerId().equals(managerId)
                    && cover.dates().contains(day)
                    && !cover.delegateId().equals(claimantId)) {
                return cover.delegateId();
            }
        }
        return managerId;
    }

    public @Nullable Colleague named(String username) {
        return demo.stream()
                .filter(c -> username.equals(c.username()))
                .findFirst()
                .orElse(null);
    }

    private static List<Cover> covers(List<Colleague> demo, LocalDate today) {
        return Stream.of(
                        cover(demo, "rhys.morgan", "hana.patel", today.minusDays(62), 11),
                        cover(demo, "bronwen.hughes", "fiona.wetherby", today.minusDays(3), 14),
                        cover(demo, "adewale.johnson", "ravi.chandra", today.plusDays(20), 5))
                .toList();
    }

    private static Cover cover(List<Colleague> demo, String manager, String delegate, LocalDate from, int days) {
        return new Cover(id(demo, manager), id(demo, delegate), new DateRange(from, from.plusDays(days)));
    }

    private static UUID id(List<Colleague> demo, String username) {
        return demo.stream()
                .filter(c -> username.equals(c.username()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
