package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.policy.Pot;

/**
 * What remains in a pot, with the lines that make it; what waits for a decision is held already.
 *
 * @param expiring minutes of what remains that will be lost if nothing more is booked
 * @param expiresOn last day to take the first of them; null when nothing expires
 */
public record PotBalance(
        Pot pot,
        List<BalanceLine> lines,
        int expiring,
        @Nullable LocalDate expiresOn) {

    public PotBalance {
        lines = List.copyOf(lines);
    }

    /** Below zero when more was taken than there was. */
    public int remaining() {
        return lines.stream().mapToInt(BalanceLine::minutes).sum();
    }

    /** At the end of the leave year if nothing more is booked. */
    public int projected() {
        return remaining() - expiring;
    }

    int minutesOf(Source rule) {
        return lines.stream()
                .filter(line -> line.rule() == rule)
                .mapToInt(BalanceLine::minutes)
                .sum();
    }
}
