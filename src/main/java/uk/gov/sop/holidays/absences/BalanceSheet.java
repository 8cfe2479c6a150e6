package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.Spending.Unused;
import uk.gov.sop.holidays.absences.Spending.Use;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.entitlement.Entitlement;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.entitlement.PublicHolidayShare;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;

/** Works out a balance in the order in which one would do it by hand: what is earned, what came in, what is taken. */
final class BalanceSheet {

    private final LeaveRecord record;
    private final LocalDate on;
    private final List<Booked> booked;
    private final PotMoves moves;
    private final Employment employment;
    private final Employment earning;
    private final LeaveYear year;
    private final Stint nearest;
    private final LeavePolicy terms;
    private final List<BalanceLine> lines = new ArrayList<>();

    private BalanceSheet(LeaveRecord record, LocalDate on, List<Booked> booked) {
        this.record = record;
        this.on = on;
        employment = record.employment();
        earning = employment.without(record.breaks());
        year = employment.leaveYearOn(on);
        // Within a leave year, how leave is kept does not depend on the day that one looks at it.
        Optional<Stint> last = employment.within(year).stream().reduce((earlier, later) -> later);
        nearest = last.orElseGet(() -> employment.nearest(on));
        terms = nearest.policy();
        this.booked =
                booked.stream().map(uses -> uses.in(terms.potFor(uses.pot()))).toList();
        moves = new PotMoves(record, year, this.booked);
    }

    static HolidayBalance of(LeaveRecord record, LocalDate on, List<Booked> booked) {
        return new BalanceSheet(record, on, booked).balance();
    }

    private HolidayBalance balance() {
        Entitlement entitlement = Entitlement.of(earning, year, terms, record.holidays());
        lines.addAll(entitlement.lines());
        record.breaks().stream()
                .flatMap(dates -> dates.intersection(year.dates()).stream())
                .forEach(this::careerBreak);
        lines.addAll(new PublicHolidayShare(terms, record.holidays()).charge(earning, year, entitlement));
        Optional.ofNullable(record.ledger().carried().get(year.dates().start())).ifPresent(this::carry);
        for (Pot pot : Pot.values()) {
            if (!pot.isYearly()) {
                bringForward(pot);
            }
        }
        record.ledger().entries().stream()
                .filter(entry -> entry.counts() && counted(entry.on()))
                .forEach(this::enter);
        booked.stream().flatMap(uses -> uses.line(this::counted, on)).forEach(lines::add);
        for (Pot pot : Pot.values()) {
            if (!pot.isYearly()) {
                keepForLater(pot);
            }
        }
        return new HolidayBalance(
                year,
                on,
                nearest,
                lastDay(),
                Arrays.stream(Pot.values()).flatMap(this::close).toList());
    }

    private boolean counted(LocalDate day) {
        return moves.counted(day);
    }

    private @Nullable LocalDate lastDay() {
        LocalDate ends = employment.endsOn();
        return year.dates().contains(ends) ? ends : null;
    }

    private void add(Pot pot, Source rule, String label, String quantity, DateRange dates, int minutes) {
        lines.add(new BalanceLine(pot, rule, label, quantity, dates, minutes));
    }

    private void careerBreak(DateRange dates) {
        add(
                Pot.ANNUAL_LEAVE,
                Source.CAREER_BREAK,
                "Career break",
                "Leave is not earned in these %d days".formatted(dates.length()),
                dates,
                0);
    }

    private void carry(LeaveLedger.Carried carried) {
        if (carried.minutes() == 0) {
            return;
        }
        LocalDate expires = carried.expiresOn();
        String before = carried.minutes() < 0 ? "Taken ahead in the leave year before" : "From the leave year before";
        String from = carried.explanation().isEmpty() ? before : before + ": " + carried.explanation();
        add(
                Pot.ANNUAL_LEAVE,
                Source.CARRIED_OVER,
                carried.minutes() < 0 ? "Brought forward" : "Carried over",
                expires == null ? from : from + ", to be taken by " + CivilDates.text(expires),
                expires == null ? year.dates() : new DateRange(year.dates().start(), expires),
                carried.minutes());
    }

    /** The first day that is counted in it: later than the year's own for who moved here within it. */
    private LocalDate begins() {
        return employment.within(year).stream()
                .findFirst()
                .map(stint -> stint.dates().start())
                .orElse(year.dates().start());
    }

    /** What was in a pot that runs on, the day before the leave year began. */
    private void bringForward(Pot pot) {
        LocalDate start = begins();
        int credits = moves.in(pot)
                .filter(entry -> entry.on().isBefore(start))
                .mapToInt(LeaveLedger.Entry::minutes)
                .sum();
        int uses = moves.out(pot)
                .filter(use -> use.on().isBefore(start))
                .mapToInt(Use::minutes)
                .sum();
        int lost = moves.unused(pot, start).expired();
        if (credits != 0 || uses != 0) {
            add(
                    pot,
                    Source.BROUGHT_FORWARD,
                    "From before",
                    lost == 0
                            ? "What was left on " + CivilDates.text(start.minusDays(1))
                            : "What was left, less %s not taken in time".formatted(new LeaveTime(lost)),
                    year.dates(),
                    credits - uses - lost);
        }
    }

    /** What runs on is spent once, also where it is booked in a later leave year first. */
    private void keepForLater(Pot pot) {
        LocalDate end = year.dates().end();
        int uses = moves.out(pot)
                .filter(use -> use.on().isAfter(end))
                .mapToInt(Use::minutes)
                .sum();
        int credits = moves.in(pot)
                .filter(entry -> entry.on().isAfter(end))
                .mapToInt(LeaveLedger.Entry::minutes)
                .sum();
        if (uses > credits) {
            LocalDate next = end.plusDays(1);
            add(
                    pot,
                    Source.BOOKED,
                    "Booked from " + CivilDates.text(next) + " on",
                    "What is booked or waiting in later leave years",
                    new DateRange(next, next),
                    credits - uses);
        }
    }

    private void enter(LeaveLedger.Entry entry) {
        Source rule = switch (entry.kind()) {
            case BOUGHT -> Source.BOUGHT;
            case SOLD -> Source.SOLD;
            case IRREGULAR_HOURS, FLEXI, TIME_OFF_IN_LIEU -> Source.EARNED;
        };
        LocalDate expires = entry.expiresOn();
        String text = expires == null
                ? entry.explanation()
                : entry.explanation() + ", to be taken by " + CivilDates.text(expires);
        add(
                entry.kind().pot(),
                rule,
                entry.kind().label() + (entry.waits() ? ", waiting" : ""),
                text,
                new DateRange(entry.on(), expires == null ? entry.on() : expires),
                entry.minutes());
    }

    private Stream<PotBalance> close(Pot pot) {
        Unused unused = moves.unused(pot, on);
        int expired = pot.isYearly()
                ? unused.expired()
                : unused.expired() - moves.unused(pot, begins()).expired();
        if (expired > 0) {
            add(
                    pot,
                    Source.EXPIRED,
                    "Not taken in time",
                    "What had to be taken by a day and was not",
                    year.dates(),
                    -expired);
        }
        List<BalanceLine> mine =
                lines.stream().filter(line -> line.pot() == pot).toList();
        return mine.isEmpty() && pot != Pot.ANNUAL_LEAVE
                ? Stream.of()
                : Stream.of(new PotBalance(pot, mine, unused.expiring(), unused.next()));
    }
}
