package uk.gov.sop.holidays.pots;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.HolidayBalance;
import uk.gov.sop.holidays.absences.LeaveLedger;
import uk.gov.sop.holidays.absences.LeaveRecord;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.holidays.policy.PotTerms;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/** Whether something may go into a pot: the department's scheme, the dates, and how much of it. */
final class EntryRules {

    private final LeaveRecord record;
    private final EntryTerms terms;
    private final LocalDate today;
    private final Stint stint;
    private final LeaveYear year;

    /** @param record without what is to be replaced */
    EntryRules(LeaveRecord record, EntryTerms terms, LocalDate today) {
        this.record = record;
        this.terms = terms;
        this.today = today;
        stint = record.employment().requireOn(terms.onDate());
        year = record.employment().leaveYearOn(terms.onDate());
    }

    /** What may be written down. */
    LeaveLedger.Entry accepted() {
        requireScheme();
        requireDate();
        requireOpen();
        switch (terms.kind()) {
            case BOUGHT -> trade().requireBuyable(terms.time());
            case SOLD -> trade().requireSellable(terms.time());
            case FLEXI -> requireWithinFlexitime();
            case TIME_OFF_IN_LIEU -> requireStillToBeTaken();
            case IRREGULAR_HOURS -> requireOnce();
        }
        return entry();
    }

    private LeaveLedger.Entry entry() {
        return new LeaveLedger.Entry(
                terms.kind(),
                terms.onDate(),
                terms.minutes(),
                expiresOn(),
                terms.kind().needsApproval(),
                terms.explanation(stint.averageDayMinutes()));
    }

    private PotTerms pots() {
        return stint.policy().pots();
    }

    private Trade trade() {
        return new Trade(record, stint, year);
    }

    private @Nullable LocalDate expiresOn() {
        return terms.kind() == EntryKind.TIME_OFF_IN_LIEU ? lastDayOfLieu() : null;
    }

    private LocalDate lastDayOfLieu() {
        return terms.onDate().plusMonths(pots().lieuMonths());
    }

    private void requireScheme() {
        boolean irregular = stint.pattern().isIrregular();
        boolean isForThem = switch (terms.kind()) {
            case BOUGHT, SOLD, FLEXI -> !irregular;
            case TIME_OFF_IN_LIEU -> true;
            case IRREGULAR_HOURS -> irregular;
        };
        if (!isForThem) {
            throw new RuleBroken(
                    Rule.LEAVE_ENTRY_NOT_OPEN,
                    irregular
                            ? "You have no fixed hours: your leave is earned by the hours you work, and none is bought, "
                                    + "sold or kept as flexitime."
                            : "Your leave comes with your fixed hours. Only irregular hours earn it pay period by pay "
                                    + "period.");
        }
        if (!pots().opens(terms.kind())) {
            throw new RuleBroken(
                    Rule.LEAVE_ENTRY_NOT_OPEN,
                    switch (terms.kind()) {
                        case BOUGHT -> "Your department has no scheme to buy leave.";
                        case SOLD -> "Your department has no scheme to sell leave.";
                        case FLEXI -> "Your department has no flexitime.";
                        case TIME_OFF_IN_LIEU -> "Your department gives no time off in lieu.";
                        case IRREGULAR_HOURS -> "Your department has no irregular hours.";
                    });
        }
    }

    private void requireDate() {
        LeaveYear present = record.employment().leaveYearOn(today);
        switch (terms.kind()) {
            case BOUGHT, SOLD -> {
                LocalDate next = present.dates().end().plusDays(1);
                if (!year.equals(present) && !year.equals(record.employment().leaveYearOn(next))) {
                    throw dated("must be in the leave year %s or the next".formatted(present));
                }
            }
            case FLEXI, TIME_OFF_IN_LIEU, IRREGULAR_HOURS -> {
                LocalDate last = present.dates().start().minusDays(1);
                if (terms.onDate().isAfter(today)) {
                    throw dated("must not be after today");
                }
                if (!year.equals(present) && !year.equals(record.employment().leaveYearOn(last))) {
                    throw dated("must be in the leave year %s or the one before".formatted(present));
                }
            }
        }
    }

    private static RuleBroken dated(String message) {
        return new RuleBroken(
                Rule.LEAVE_ENTRY_INVALID, "The date " + message + ".", List.of(Violation.at("/onDate", message)));
    }

    /** Of pots that run on nothing was carried over. */
    private void requireOpen() {
        if (terms.kind().pot().isYearly()) {
            record.requireOpen(year);
        }
    }

    private void requireWithinFlexitime() {
        int before = flexitime(record);
        int after = flexitime(record.with(record.ledger().with(entry())));
        int most = pots().flexiMostMinutes();
        int debt = pots().flexiDebtMinutes();
        if (terms.time() > 0 && after > most) {
            throw new RuleBroken(
                    Rule.LIMIT_EXCEEDED,
                    "Flexitime is at most %s ahead. Yours is %s, with what is booked or waiting taken off: %s would fit."
                            .formatted(
                                    new LeaveTime(most),
                                    new LeaveTime(before),
                                    new LeaveTime(Math.max(0, most - before))));
        }
        if (terms.time() < 0 && after < -debt) {
            throw new RuleBroken(
                    Rule.BALANCE_EXCEEDED,
                    "Flexitime is at most %s behind. Yours is %s, with what is booked or waiting taken off: %s would fit. It is %s too much."
                            .formatted(
                                    new LeaveTime(debt),
                                    new LeaveTime(before),
                                    new LeaveTime(Math.max(0, before + debt)),
                                    new LeaveTime(Math.min(-terms.time(), -debt - after))));
        }
    }

    private int flexitime(LeaveRecord other) {
        HolidayBalance balance = other.balance(today);
        return balance.pot(Pot.FLEXI).remaining();
    }

    private void requireStillToBeTaken() {
        LocalDate last = lastDayOfLieu();
        if (last.isBefore(today)) {
            throw dated("must be a day whose time can still be taken, and it had to be by " + CivilDates.text(last));
        }
    }

    /** A pay period earns leave once. */
    private void requireOnce() {
        boolean isThere = record.ledger().entries().stream()
                .anyMatch(other ->
                        other.kind() == EntryKind.IRREGULAR_HOURS && other.on().equals(terms.onDate()));
        if (isThere) {
            throw dated("must be the end of a pay period that is not recorded yet; change or cancel that entry");
        }
    }
}
