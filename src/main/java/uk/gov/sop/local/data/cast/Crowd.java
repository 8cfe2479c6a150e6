package uk.gov.sop.local.data.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.shared.DateRange;

/** Very many people in all departments, each worked out from a number. Eight report to one, level by level. */
public final class Crowd {

    private static final int SPAN = 8;
    private static final int FIRST_NUMBER = 1_000_001;
    private static final int OFFICE_NUMBERS = 710_001;
    private static final int LONGEST_SERVICE_DAYS = 9_000;
    /** Longer than the history of pay, so that everyone has all of it. */
    private static final int SHORTEST_SERVICE_DAYS = 1_200;

    private static final int OF_ALL = 139_940;
    private static final List<Share> SHARES = List.of(
            new Share("AGO", 300),
            new Share("CO", 9_000),
            new Share("DBT", 7_500),
            new Share("DCMS", 900),
            new Share("DEFRA", 8_000),
            new Share("DESNZ", 5_000),
            new Share("DFE", 8_000),
            new Share("DFT", 3_800),
            new Share("DSIT", 5_500),
            new Share("EA", 12_000),
            new Share("GPA", 500),
            new Share("HMT", 2_400),
            new Share("HO", 22_000),
            new Share("MHCLG", 3_800),
            new Share("MOJ", 8_500),
            new Share("NE", 2_740),
            new Share("DWP", 40_000));

    private record Share(String department, int people) {}

    /** @param first index of its head */
    private record Office(
            String department,
            int first,
            int people,
            @Nullable UUID above) {}

    private final int size;
    private final LocalDate today;
    private final List<Office> offices = new ArrayList<>();

    /** @param demo whose heads lead those of their departments here as well */
    Crowd(int size, List<Colleague> demo, LocalDate today) {
        this.size = size;
        this.today = today;
        int first = 0;
        for (Share share : SHARES) {
            boolean last = share == SHARES.getLast();
            int people = last ? size - first : (int) Math.ceilDiv((long) size * share.people(), OF_ALL);
            offices.add(new Office(share.department(), first, people, head(demo, share.department())));
            first += people;
        }
    }

    public int size() {
        return size;
    }

    Colleague get(int index) {
        Office office = officeOf(index);
        int place = index - office.first();
        int number = FIRST_NUMBER + index;
        Dice dice = new Dice(number, "career");
        LocalDate start = today.minusDays(dice.between(SHORTEST_SERVICE_DAYS, LONGEST_SERVICE_DAYS))
                .withDayOfMonth(1);
        UUID manager = place == 0 ? office.above() : Colleague.idOf(FIRST_NUMBER + office.first() + (place - 1) / SPAN);
        Post post = new Post(
                office.department(),
                manager,
                grade(place, dice),
                dice.inPercent(35) ? Place.LONDON : dice.pick(Place.ALL),
                dice.inPercent(75) ? Week.FULL : dice.pick(List.of(Week.values())),
                new DateRange(start, DateRange.OPEN));
        return new Colleague(
                number,
                office.department() + (OFFICE_NUMBERS + place),
                dice.pick(Names.GIVEN),
                dice.pick(Names.FAMILY),
                null,
                start,
                List.of(post),
                Set.of());
    }

    private Office officeOf(int index) {
        return offices.stream()
                .filter(office -> index >= office.first() && index < office.first() + office.people())
                .findFirst()
                .orElseThrow();
    }

    /** The higher up, the higher; most people are far down. */
    private static Grade grade(int place, Dice dice) {
        int level = 0;
        for (int above = place; above > 0; above = (above - 1) / SPAN) {
            level++;
        }
        return switch (level) {
            case 0 -> Grade.SCS1;
            case 1 -> Grade.G6;
            case 2 -> Grade.G7;
            case 3 -> Grade.SEO;
            default -> dice.pick(List.of(Grade.AO, Grade.AO, Grade.EO, Grade.EO, Grade.EO, Grade.HEO, Grade.HEO));
        };
    }

    private static @Nullable UUID head(List<Colleague> demo, String department) {
        return demo.stream()
                .filter(c -> c.posts().getFirst().managerId() == null
                        && c.posts().getFirst().department().equals(department))
                .findFirst()
                .map(Colleague::id)
                .orElse(null);
    }
}
