package uk.gov.sop.holidays.carryover;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.ClosingReason;
import uk.gov.sop.holidays.absences.StaffLeave;
import uk.gov.sop.holidays.absences.StaffLeaves;
import uk.gov.sop.holidays.carryover.CarryOverTotals.ReasonCount;
import uk.gov.sop.shared.TableCopy;

/**
 * Closes the leave years of a department. Everybody is worked out first, into a table of the transaction's own; then each
 * whose figures change takes the next turn of their leave. Whoever booked or cancelled meanwhile has that turn, and is
 * worked out again; whoever does so later waits for the turn until the act is done, is refused then, and finds the year
 * closed. So nothing booked is lost, and only those are kept waiting whose own figures change.
 */
@Singleton
class YearEnd {

    private static final int AT_ONCE = 500;
    private static final int EXAMPLES_OF_EACH = 100 / ClosingReason.values().length;

    private final Session database;
    private final StaffLeaves staff;

    YearEnd(Session database, StaffLeaves staff) {
        this.database = database;
        this.staff = staff;
    }

    /** Once a transaction. */
    void workOut(CarryOverRequest request) {
        database.createNativeMutationQuery(ClosingLeave.CREATE).executeUpdate();
        workOut(request, staff.employed(request.department(), request.reach()));
    }

    private void workOut(CarryOverRequest request, List<UUID> people) {
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            List<UUID> some = people.subList(from, Math.min(from + AT_ONCE, people.size()));
            List<StaffLeave> leave = staff.of(some, request.reach());
            database.doWork(connection -> copy(connection, leave, request));
        }
    }

    private static void copy(Connection connection, List<StaffLeave> leave, CarryOverRequest request)
            throws SQLException {
        try (TableCopy rows = new TableCopy(connection, ClosingLeave.TABLE, ClosingLeave.COLUMNS)) {
            leave.stream()
                    .flatMap(person -> Closing.of(person, request.department(), request.on()).stream())
                    .forEach(closing -> rows.row(row(closing)));
        }
    }

    private static @Nullable Object[] row(Closing closing) {
        return new @Nullable Object[] {
            closing.personId(),
            closing.staffNumber(),
            closing.year().dates().start(),
            closing.year().dates().end(),
            closing.into(),
            closing.reason(),
            closing.carried().minutes(),
            closing.carried().expiresOn(),
            closing.carried().kept(),
            closing.carried().keptUntil(),
            closing.carried().explanation(),
            closing.lost(),
            closing.waiting(),
            closing.isChange(),
            closing.turn()
        };
    }

    /** Puts what was worked out in place. */
    void close(UUID act, CarryOverRequest request, Instant now) {
        takeTurns(now);
        List<UUID> overtaken = overtaken();
        while (!overtaken.isEmpty()) {
            database.createNativeMutationQuery(ClosingLeave.FORGET_OVERTAKEN).executeUpdate();
            workOut(request, overtaken);
            takeTurns(now);
            overtaken = overtaken();
        }
        database.createNativeMutationQuery(ClosingLeave.KEEP_WHAT_STOOD)
                .setParameter("act", act)
                .executeUpdate();
        database.createNativeMutationQuery(ClosingLeave.PUT)
                .setParameter("act", act)
                .executeUpdate();
    }

    private void takeTurns(Instant now) {
        database.createNativeMutationQuery(ClosingLeave.TAKE_TURNS)
                .setParameter("now", now)
                .executeUpdate();
    }

    private List<UUID> overtaken() {
        return database.createNativeQuery(ClosingLeave.OVERTAKEN, UUID.class).getResultList();
    }

    CarryOverTotals totals() {
        List<Object[]> rows =
                database.createNativeQuery(ClosingLeave.COUNT, Object[].class).getResultList();
        List<ReasonCount> reasons = new ArrayList<>();
        long[] sums = new long[6];
        for (Object[] row : rows) {
            reasons.add(new ReasonCount(ClosingReason.valueOf((String) row[0]), ((Number) row[1]).intValue()));
            for (int i = 0; i < sums.length; i++) {
                sums[i] += ((Number) row[i + 1]).longValue();
            }
        }
        reasons.sort(Comparator.comparing(ReasonCount::reason));
        return new CarryOverTotals(
                Math.toIntExact(sums[0]),
                sums[1],
                sums[2],
                sums[3],
                Math.toIntExact(sums[4]),
                Math.toIntExact(sums[5]),
                reasons);
    }

    List<CarryOverExample> examples() {
        return database
                .createNativeQuery(ClosingLeave.EXAMPLES, Object[].class)
                .addScalar("person_id", UUID.class)
                .addScalar("staff_number", String.class)
                .addScalar("year_start", LocalDate.class)
                .addScalar("year_end", LocalDate.class)
                .addScalar("reason", String.class)
                .addScalar("minutes", Integer.class)
                .addScalar("expires_on", LocalDate.class)
                .addScalar("kept_minutes", Integer.class)
                .addScalar("kept_until", LocalDate.class)
                .addScalar("lost", Integer.class)
                .addScalar("waiting", Integer.class)
                .addScalar("changed", Boolean.class)
                .addScalar("explanation", String.class)
                .setParameter("most", EXAMPLES_OF_EACH)
                .stream()
                .map(CarryOverExample::of)
                .toList();
    }
}
