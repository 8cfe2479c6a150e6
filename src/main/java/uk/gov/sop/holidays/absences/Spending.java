package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Time that has to be taken by a day is spent first, the soonest first; only what is left of it then expires. */
final class Spending {

    private Spending() {}

    /**
     * @param minutes above zero
     * @param expiresOn last day to take it
     */
    record Expiring(int minutes, LocalDate expiresOn) {}

    record Use(LocalDate on, int minutes) {}

    /** @param next when it expires; null for nothing unused */
    record Unused(int expired, int expiring, @Nullable LocalDate next) {}

    /** What was, by a day, or will be lost of it with these uses. */
    static Unused of(List<Expiring> credits, List<Use> uses, LocalDate on) {
        List<Expiring> soonest = credits.stream()
                .sorted(Comparator.comparing(Expiring::expiresOn))
                .toList();
        int[] left = soonest.stream().mapToInt(Expiring::minutes).toArray();
        uses.stream().sorted(Comparator.comparing(Use::on)).forEach(use -> spend(use, soonest, left));
        int expired = 0;
        int expiring = 0;
        LocalDate next = null;
        for (int i = 0; i < left.length; i++) {
            if (soonest.get(i).expiresOn().isBefore(on)) {
                expired += left[i];
            } else if (left[i] > 0) {
                expiring += left[i];
                next = next == null ? soonest.get(i).expiresOn() : next;
            }
        }
        return new Unused(expired, expiring, next);
    }

    private static void spend(Use use, List<Expiring> soonest, int[] left) {
        int needed = use.minutes();
        for (int i = 0; i < left.length && needed > 0; i++) {
            if (!use.on().isAfter(soonest.get(i).expiresOn())) {
                int taken = Math.min(needed, left[i]);
                left[i] -= taken;
                needed -= taken;
            }
        }
    }
}
