package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/**
 * What a department pays and asks for, on travel from a day.
 *
 * @param claimWithinMonths a later claim needs a reason
 * @param closedAfterMonths an even later one is not taken
 * @param receiptFromPence a purchase of this or more needs a receipt
 * @param secondApprovalAbovePence a claim of more needs a second approver
 * @param byChoicePence pence a mile where a car was used though public transport would have done
 * @param deductsCommute whether a journey from or to home is paid less the usual journey to work
 * @param friendsNightPence for a night with friends or family
 * @param ceilings what an expense may cost without a reason
 * @param grades kinds that are open to some grades only
 * @param car pence a mile instead of HMRC's; null where those are paid
 * @param subsistence scale paid instead of HMRC's; null where that is paid
 * @param autoApproval small claims without any finding that are approved by rule; null where none are
 * @param pay when approved claims are paid
 * @param clause where staff find these terms
 */
public record Terms(
        LocalDate from,
        int claimWithinMonths,
        int closedAfterMonths,
        long receiptFromPence,
        long secondApprovalAbovePence,
        int byChoicePence,
        boolean deductsCommute,
        int friendsNightPence,
        List<Ceiling> ceilings,
        Map<ExpenseKind, List<String>> grades,
        MileageRates.@Nullable Paid car,
        @Nullable SubsistenceRates subsistence,
        @Nullable AutoApproval autoApproval,
        PayCalendar pay,
        String clause)
        implements Dated {

    /**
     * @param area where it applies; null everywhere
     * @param pence the most without a reason, for a night where the kind has nights, of meals at cost for the day, else
     *     for the line
     */
    public record Ceiling(ExpenseKind kind, @Nullable StayArea area, long pence) {

        boolean isVariedBy(Ceiling other) {
            return kind == other.kind && (other.area == null || other.area == area);
        }

        Money of(Expense line) {
            return Money.pence(pence).times(Math.max(1, line.nightsOrNone()));
        }
    }

    /**
     * @param upToPence the largest total
     * @param checkOneIn of so many, one is drawn at random and decided by a person instead
     */
    public record AutoApproval(long upToPence, int checkOneIn) {}

    /**
     * @param cutOffDay day of the month: what is approved by then is paid this month, the rest in the next
     * @param otherwise pay days that are not the month's last weekday
     */
    public record PayCalendar(int cutOffDay, Map<YearMonth, LocalDate> otherwise) {

        /**
         * When something that is approved and not paid yet is paid. A pay day that went by without it, because the
         * payment came back or finance was late, gives way to the next.
         */
        public LocalDate payDayFor(LocalDate approvedOn, LocalDate today) {
            LocalDate first = payDay(monthFor(approvedOn));
            return first.isBefore(today)
                    ? Stream.iterate(monthFor(today), month -> month.plusMonths(1))
                            .map(this::payDay)
                            .dropWhile(day -> day.isBefore(today))
                            .findFirst()
                            .orElseThrow()
                    : first;
        }

        private YearMonth monthFor(LocalDate day) {
            return YearMonth.from(day).plusMonths(day.getDayOfMonth() > cutOffDay ? 1 : 0);
        }

        private LocalDate payDay(YearMonth month) {
            return otherwise.getOrDefault(month, lastWeekday(month));
        }

        private static LocalDate lastWeekday(YearMonth month) {
            LocalDate last = month.atEndOfMonth();
            return switch (last.getDayOfWeek()) {
                case SATURDAY, SUNDAY -> last.with(TemporalAdjusters.previous(java.time.DayOfWeek.FRIDAY));
                case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> last;
            };
        }
    }

    public Money receiptFrom() {
        return Money.pence(receiptFromPence);
    }

    public Money secondApprovalAbove() {
        return Money.pence(secondApprovalAbovePence);
    }

    /** What this line may cost without a reason; empty when there is no ceiling. */
    public Optional<Money> ceilingOf(Expense line) {
        return ceilings.stream()
                .filter(ceiling ->
                        ceiling.kind() == line.kind() && (ceiling.area() == null || ceiling.area() == line.area()))
                .findFirst()
                .map(ceiling -> ceiling.of(line));
    }

    public boolean isOpenTo(String grade, ExpenseKind kind) {
        List<String> open = grades.get(kind);
        return open == null || open.contains(grade);
    }
}
