package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.Away.NOW;
import static uk.gov.sop.holidays.absences.Away.absence;
import static uk.gov.sop.holidays.absences.Away.annual;
import static uk.gov.sop.holidays.absences.Away.cost;
import static uk.gov.sop.holidays.entitlement.Leave.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.shared.RuleBroken;

/**
 * What somebody asks for within a leave year.
 *
 * @param asked all of it, what was cancelled included
 * @param booked the periods that are to be left of it
 */
record Diary(Employment employment, List<Absence> asked, Set<Integer> booked) {

    static final LocalDate YEAR_START = date("2026-04-01");
    static final List<Integer> PERIODS = List.of(0, 1, 2, 3, 4);
    private static final int BEGUN = 4;
    private static final LocalDate BEFORE = date("2026-03-01");

    private static final LocalDate LATER = date("2026-11-16");

    /** What somebody does with one of five periods of leave, and whether the manager agrees where asked. */
    record Act(int period, Kind kind, boolean agreed) {
        enum Kind {
            BOOK,
            CANCEL_BEFORE,
            CANCEL_LATER
        }
    }

    Diary(Employment employment) {
        this(employment, new ArrayList<>(), new HashSet<>());
    }

    void play(Act act) {
        switch (act.kind()) {
            case BOOK -> book(act);
            case CANCEL_BEFORE ->
                at(act.period()).ifPresent(absence -> {
                    absence.cancel(BEFORE, NOW);
                    booked.remove(act.period());
                });
            case CANCEL_LATER -> at(act.period()).ifPresent(absence -> cancelLater(absence, act));
        }
    }

    /** It is had whenever it fits, and never otherwise. */
    private void book(Act act) {
        int cost = cost(employment, dates(act.period())).minutes();
        boolean fits = !booked.contains(act.period()) && cost > 0 && cost <= remaining();
        try {
            book(act.period());
            assertTrue(fits);
        } catch (RuleBroken refused) {
            assertFalse(fits, refused::getMessage);
            return;
        }
        if (act.agreed()) {
            asked.getLast().approve(NOW);
        }
    }

    void book(int period) {
        Quote quote = record(LeaveLedger.empty()).quote(annual(dates(period)), BEFORE);
        asked.add(absence(quote));
        booked.add(period);
    }

    /** The manager is asked about approved leave that has begun. */
    private void cancelLater(Absence absence, Act act) {
        boolean asks = !absence.waits() && act.period() < BEGUN;
        absence.cancel(LATER, NOW);
        if (!asks) {
            booked.remove(act.period());
        } else if (act.agreed()) {
            absence.approve(NOW);
            booked.remove(act.period());
        } else {
            absence.refuse("You were away.", NOW);
        }
    }

    private Optional<Absence> at(int period) {
        return open().stream()
                .filter(absence -> absence.dates().equals(dates(period)))
                .findFirst();
    }

    private List<Absence> open() {
        return asked.stream().filter(Absence::isOpen).toList();
    }

    LeaveRecord record(LeaveLedger ledger) {
        return Away.record(employment, ledger, open().toArray(Absence[]::new));
    }

    int remaining() {
        return record(LeaveLedger.empty()).balance(LATER).annual().remaining();
    }

    /** What open leave costs up to a day. */
    int spentBy(LocalDate day) {
        return open().stream()
                .mapToInt(absence -> absence.cost().minutesOf(date -> !date.isAfter(day)))
                .sum();
    }

    private static AbsenceDates dates(int period) {
        LocalDate from = YEAR_START.plusDays(60L * period + 5);
        return new AbsenceDates(from, from.plusDays(10), period % 2 == 1, false);
    }
}
