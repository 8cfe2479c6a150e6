package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * What a person's balances and quotes are made from.
 *
 * @param open absences that stand or wait, in order, of at least the leave years asked about
 * @param replaced the one of them that something else is asked for instead; null for none
 */
public record LeaveRecord(
        Employment employment,
        PublicHolidays holidays,
        List<Absence> open,
        LeaveLedger ledger,
        @Nullable Absence replaced) {

    /** For the history of what gives leave back in a closed year. */
    public static final String COMES_OVER =
            "The leave year is closed: HR brings this over by running the carry-over again.";

    public LeaveRecord {
        open = List.copyOf(open);
    }

    LeaveRecord(Employment employment, PublicHolidays holidays, List<Absence> open, LeaveLedger ledger) {
        this(employment, holidays, open, ledger, null);
    }

    /** Of the leave year that a date lies in. */
    public HolidayBalance balance(LocalDate on) {
        return BalanceSheet.of(this, on, booked(open.stream()));
    }

    /** Of each leave year that these dates touch, in one order whatever is booked. */
    List<HolidayBalance> balances(List<DateRange> touched) {
        return firstDays(touched.stream().flatMap(DateRange::days))
                .map(this::balance)
                .toList();
    }

    private static List<Booked> booked(Stream<Absence> absences) {
        return absences.flatMap(Booked::of).toList();
    }

    /** To ask for something else in the place of an absence. */
    LeaveRecord replacing(UUID absence) {
        Absence before = open.stream()
                .filter(other -> other.id().equals(absence))
                .findFirst()
                .orElse(null);
        return new LeaveRecord(employment, holidays, open, ledger, before);
    }

    private List<Absence> others() {
        return open.stream().filter(other -> !other.equals(replaced)).toList();
    }

    /** What stands approved and earns no leave. */
    List<DateRange> breaks() {
        return open.stream()
                .filter(absence -> !absence.type().earnsLeave() && absence.status() != AbsenceStatus.REQUESTED)
                .map(absence -> absence.dates().range())
                .toList();
    }

    /** The same with something else in the pots. */
    public LeaveRecord with(LeaveLedger other) {
        return new LeaveRecord(employment, holidays, open, other, replaced);
    }

    /** What was left of a closed leave year has been carried over. */
    public boolean isClosed(LeaveYear year) {
        return ledger.carried().containsKey(employment.after(year).dates().start());
    }

    /** What was carried over was worked out from what was in the pots of the year. */
    public void requireOpen(LeaveYear year) {
        locked(year).ifPresent(refusal -> {
            throw refusal;
        });
    }

    Optional<RuleBroken> locked(LeaveYear year) {
        return isClosed(year)
                ? Optional.of(new RuleBroken(
                        Rule.LEAVE_YEAR_LOCKED,
                        "The leave year %s is closed: what was left of it has been carried over. Ask HR to open it again."
                                .formatted(year)))
                : Optional.empty();
    }

    /** What stands approved of some types, on days of employment in a leave year. */
    List<TimeAway> away(Predicate<AbsenceType> types, LeaveYear year) {
        return open.stream()
                .filter(absence -> types.test(absence.type()) && absence.status() != AbsenceStatus.REQUESTED)
                .flatMap(absence -> absence.dates().range().intersection(year.dates()).stream()
                        .map(dates -> new TimeAway(dates, minutes(absence, dates))))
                .toList();
    }

    /** @param minutes working time of these dates */
    record TimeAway(DateRange dates, int minutes) {}

    private int minutes(Absence absence, DateRange dates) {
        return absence.type().isInCalendarDays()
                ? employment.workingMinutes(dates)
                : absence.cost().minutesOf(dates::contains);
    }

    /** What nobody has decided yet of a leave year: leave, its changes and cancellations, and entries in its pots. */
    public int waiting(LeaveYear year) {
        long leave = open.stream()
                .filter(absence -> absence.waits() && absence.touches(year.dates()) && isOfTheYear(absence))
                .count();
        long entries = ledger.entries().stream()
                .filter(entry -> entry.waits() && entry.kind().pot().isYearly())
                .filter(entry -> employment.leaveYearOn(entry.on()).equals(year))
                .count();
        return Math.toIntExact(leave + entries);
    }

    /** What is taken from a pot that runs on, and is to stay so, changes no leave year. */
    private static boolean isOfTheYear(Absence absence) {
        Stream<AbsenceType> types = Stream.concat(
                Stream.of(absence.type()), absence.proposed().stream().map(ProposedAbsence::type));
        return types.anyMatch(type -> type.pot().filter(pot -> !pot.isYearly()).isEmpty());
    }

    AbsenceCost cost(AbsenceTerms terms) {
        return workingTime().costOf(terms);
    }

    /** Of what is booked already, with what is known now. */
    AbsenceCost repriced(AbsenceTerms terms) {
        return workingTime().repriced(terms);
    }

    private WorkingTime workingTime() {
        Set<HalfDay> sick = others().stream()
                .filter(absence -> absence.type().givesLeaveBack())
                .flatMap(this::sick)
                .collect(Collectors.toCollection(HashSet::new));
        return new WorkingTime(employment, holidays, sick);
    }

    /** Some hours of a day give nothing back, but where the day has no others: it is irregular. */
    private Stream<HalfDay> sick(Absence absence) {
        Set<HalfDay> whole = absence.cost().heldWhole(absence.dates());
        return absence.cost().held(absence.dates()).stream()
                .filter(half -> whole.contains(half)
                        || employment.nearest(half.date()).pattern().isIrregular());
    }

    Quote quote(AbsenceTerms terms, LocalDate today) {
        AbsenceCost cost = cost(terms);
        return new Quote(terms, cost, years(terms, cost), clashes(terms, cost), Optional.empty(), this, today);
    }

    /** Of what is asked already: how it compares with what the department wants, at the cost it has. */
    Quote asked(AbsenceTerms terms, AbsenceCost cost, LocalDate on) {
        return new Quote(terms, cost, List.of(), List.of(), Optional.empty(), this, on);
    }

    private List<Quote.InYear> years(AbsenceTerms terms, AbsenceCost cost) {
        return terms.type().pot().stream()
                .flatMap(pot -> firstDays(terms.dates().range().days()).map(day -> {
                    List<Booked> others = booked(others().stream());
                    List<Booked> with = Stream.concat(others.stream(), Stream.of(Booked.of(terms, pot, cost)))
                            .toList();
                    HolidayBalance before = BalanceSheet.of(this, day, others);
                    int minutes =
                            cost.minutesOf(date -> employment.leaveYearOn(date).equals(before.year()));
                    return new Quote.InYear(pot, before, BalanceSheet.of(this, day, with), present(day), minutes);
                }))
                .toList();
    }

    /** With what stands of the absence that is replaced, and not with what was proposed for it. */
    private HolidayBalance present(LocalDate day) {
        return BalanceSheet.of(
                this,
                day,
                Stream.concat(
                                booked(others().stream()).stream(),
                                Stream.ofNullable(replaced).flatMap(Booked::standing))
                        .toList());
    }

    /** One for every leave year. */
    private Stream<LocalDate> firstDays(Stream<LocalDate> days) {
        return days
                .collect(Collectors.toMap(
                        employment::leaveYearOn, day -> day, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** Whom a day belongs to already; leave gives way to sickness, whichever was there first. */
    private List<Absence> clashes(AbsenceTerms terms, AbsenceCost cost) {
        Set<HalfDay> wanted = cost.held(terms.dates());
        return others().stream()
                .filter(other -> !givesWay(terms.type(), other.type()) && !givesWay(other.type(), terms.type()))
                .filter(other -> other.held().stream().anyMatch(wanted::contains))
                .toList();
    }

    private static boolean givesWay(AbsenceType leave, AbsenceType sickness) {
        return leave.pot().isPresent() && sickness.givesLeaveBack();
    }

    /** Working time of a type in a leave year, but not of what is replaced. */
    int minutesOf(AbsenceType type, LeaveYear year) {
        return others().stream()
                .mapToInt(absence -> {
                    int standing = absence.type() == type ? in(year, absence.cost()) : 0;
                    int proposed = absence.proposed()
                            .filter(change -> change.type() == type)
                            .map(change -> in(year, change.cost()))
                            .orElse(0);
                    return Math.max(standing, proposed);
                })
                .sum();
    }

    int in(LeaveYear year, AbsenceCost cost) {
        return cost.minutesOf(day -> employment.leaveYearOn(day).equals(year));
    }

    Optional<Absence> replacedAbsence() {
        return Optional.ofNullable(replaced);
    }
}
