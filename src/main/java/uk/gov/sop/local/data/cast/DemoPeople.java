package uk.gov.sop.local.data.cast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.cast.DemoStaff.Entry;
import uk.gov.sop.shared.DateRange;

/** Turns the table of demo staff into people with a history that ends today. */
public final class DemoPeople {

    private static final int FIRST_NUMBER = 700_001;

    private DemoPeople() {}

    /**
     * A sign-in, the same whenever it is asked for.
     *
     * @param subject its id there
     * @param roles beside those that all staff have
     */
    public record SignIn(UUID subject, String username, String givenName, String familyName, List<String> roles) {}

    public static List<SignIn> signIns() {
        List<SignIn> all = new ArrayList<>();
        for (Entry entry : DemoStaff.entries()) {
            all.add(new SignIn(
                    Colleague.subjectOf(FIRST_NUMBER + all.size()),
                    entry.username(),
                    given(entry),
                    family(entry),
                    entry.notes().stream().filter(DemoStaff.ROLES::contains).toList()));
        }
        return List.copyOf(all);
    }

    /** A few to begin with, by username. */
    public static Map<String, String> introductions() {
        Map<String, String> few = new LinkedHashMap<>();
        few.put("amara.okafor", "an employee in London, managed by rhys.morgan");
        few.put("rhys.morgan", "a manager in the Cabinet Office, with requests that wait");
        few.put("isla.macrae", "works three days a week in Edinburgh");
        few.put("joe.tregenza", "drives more than 10,000 miles a year for the Environment Agency");
        few.put("harriet.lowe", "joined some months ago");
        few.put("viktor.petrov", "has left, and reads his payslips and P60s still");
        few.put("hana.patel", "an HR officer, who may import staff");
        few.put("tomasz.nowak", "a payroll officer, who may send payroll runs");
        few.put("leila.farahani", "another payroll officer, who may approve them");
        few.put("grace.adeyemi", "a finance officer");
        few.put("kofi.boateng", "an expense auditor, who has a P11D for a car");
        few.put("zainab.hussain", "administers holidays: public holidays, carrying over");
        return few;
    }

    static List<Colleague> on(LocalDate today) {
        List<Entry> entries = DemoStaff.entries();
        Map<String, UUID> ids = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            ids.put(entries.get(i).username(), Colleague.idOf(FIRST_NUMBER + i));
        }
        List<Colleague> people = new ArrayList<>();
        for (Entry entry : entries) {
            people.add(person(FIRST_NUMBER + people.size(), entry, ids, YearMonth.from(today)));
        }
        return List.copyOf(people);
    }

    private static Colleague person(int number, Entry entry, Map<String, UUID> ids, YearMonth now) {
        Colleague plain = new Colleague(
                number,
                entry.department() + number,
                given(entry),
                family(entry),
                entry.username(),
                LocalDate.EPOCH,
                List.of(),
                new HashSet<>(entry.notes()));
        LocalDate start = plain.noted("joined")
                // A Monday in the middle, so that the first month is paid in part.
                .map(months -> now.minusMonths(Integer.parseInt(months))
                        .atDay(8)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)))
                .orElseGet(() -> LocalDate.parse(entry.start()));
        LocalDate end = plain.noted("left")
                .map(months -> now.minusMonths(Integer.parseInt(months)).atEndOfMonth())
                .orElse(DateRange.OPEN);
        Post last = new Post(
                entry.department(),
                ids.get(entry.manager()),
                entry.grade(),
                entry.place(),
                entry.week(),
                new DateRange(start, end));
        return new Colleague(
                number,
                plain.staffNumber(),
                plain.givenName(),
                plain.familyName(),
                plain.username(),
                start,
                posts(plain, last, ids, now),
                plain.notes());
    }

    /** What was before is told by the notes; everyone has one such change at most. */
    private static List<Post> posts(Colleague person, Post last, Map<String, UUID> ids, YearMonth now) {
        Grade below = Grade.values()[Math.max(0, last.grade().ordinal() - 1)];
        String[] moved = person.noted("moved").orElse("").split(":");
        String months = moved.length == 2
                ? moved[1]
                : person.noted("hours").or(() -> person.noted("promoted")).orElse("");
        if (months.isEmpty()) {
            return List.of(last);
        }
        LocalDate change = now.minusMonths(Integer.parseInt(months)).atDay(1);
        Post before = new Post(
                moved.length == 2 ? moved[0] : last.department(),
                moved.length == 2 ? headOf(moved[0], ids) : last.managerId(),
                person.noted("promoted").isPresent() ? below : last.grade(),
                last.place(),
                person.noted("hours").isPresent() ? Week.FULL : last.week(),
                new DateRange(last.from(), change.minusDays(1)));
        Post after = new Post(
                last.department(),
                last.managerId(),
                last.grade(),
                last.place(),
                last.week(),
                new DateRange(change, last.dates().end()));
        return List.of(before, after);
    }

    private static @Nullable UUID headOf(String department, Map<String, UUID> ids) {
        return DemoStaff.entries().stream()
                .filter(entry -> entry.department().equals(department))
                .findFirst()
                .map(entry -> ids.get(entry.username()))
                .orElse(null);
    }

    private static String given(Entry entry) {
        return entry.name().substring(0, entry.name().indexOf(' '));
    }

    private static String family(Entry entry) {
        return entry.name().substring(entry.name().indexOf(' ') + 1);
    }
}
