package uk.gov.sop.holidays.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.shared.DateRange;

/** One person in a team's calendar: what is known of each of their days in it, a half at a time, and of some hours. */
record TeamMember(List<TeamStint> stints, List<TimeAway> away, PublicHolidays holidays) {

    /** Consecutive days of one kind, to the half day. */
    @Schema(name = "TeamSpan")
    record Span(
            DayKind kind,
            LocalDate from,
            @Schema(description = "The last day, included.") LocalDate to,

            @Schema(description = "Of each of these days.") DayPart part) {

        boolean goesOn(LocalDate day) {
            return to.plusDays(1).equals(day);
        }
    }

    /** In order of date. What is in none is ordinary working time. */
    List<Span> spans() {
        Spans spans = new Spans();
        stints.forEach(stint -> add(stint, spans));
        return spans.inOrder();
    }

    private void add(TeamStint stint, Spans spans) {
        List<LocalDate> free = holidays.within(stint.division(), stint.dates()).stream()
                .map(PublicHolidays.PublicHoliday::date)
                .toList();
        stint.dates().days().forEach(day -> {
            Optional<DayKind> whole = free.contains(day)
                    ? Optional.of(DayKind.PUBLIC_HOLIDAY)
                    : isFree(stint, day) ? Optional.of(DayKind.NOT_WORKING) : Optional.empty();
            spans.add(
                    day,
                    whole.or(() -> kindOf(stint, day, DayPart.MORNING)),
                    whole.or(() -> kindOf(stint, day, DayPart.AFTERNOON)));
            if (whole.isEmpty()) {
                someHours(day).ifPresent(kind -> spans.add(day, kind, DayPart.SOME_HOURS));
            }
        });
    }

    /** Irregular hours leave no day free by themselves. */
    private static boolean isFree(TeamStint stint, LocalDate day) {
        return stint.pattern().minutesOn(day) == 0 && !stint.pattern().isIrregular();
    }

    private Optional<DayKind> kindOf(TeamStint stint, LocalDate day, DayPart half) {
        Optional<DayKind> home = stint.home().isAtHome(day) ? Optional.of(DayKind.WORKING_FROM_HOME) : Optional.empty();
        return kindOf(absence -> absence.covers(day, half)).or(() -> home);
    }

    private Optional<DayKind> someHours(LocalDate day) {
        return kindOf(absence -> absence.coversSomeHours(day));
    }

    private Optional<DayKind> kindOf(Predicate<TimeAway> meant) {
        return away.stream().filter(meant).map(TimeAway::kind).min(Comparator.naturalOrder());
    }

    /** In the team on these dates; that a pattern changed in between is nobody else's business. */
    List<DateRange> inTeam() {
        List<DateRange> dates = new ArrayList<>();
        for (TeamStint stint : stints) {
            DateRange next = stint.dates();
            if (!dates.isEmpty() && dates.getLast().end().plusDays(1).equals(next.start())) {
                next = new DateRange(dates.removeLast().start(), next.end());
            }
            dates.add(next);
        }
        return dates;
    }

    /** Joins days as they come, in order. */
    private static final class Spans {

        private final Map<List<Enum<?>>, Span> open = new HashMap<>();
        private final List<Span> closed = new ArrayList<>();

        void add(LocalDate day, Optional<DayKind> morning, Optional<DayKind> afternoon) {
            if (morning.equals(afternoon)) {
                morning.ifPresent(kind -> add(day, kind, DayPart.WHOLE_DAY));
            } else {
                morning.ifPresent(kind -> add(day, kind, DayPart.MORNING));
                afternoon.ifPresent(kind -> add(day, kind, DayPart.AFTERNOON));
            }
        }

        void add(LocalDate day, DayKind kind, DayPart part) {
            open.compute(List.of(kind, part), (key, before) -> {
                if (before != null && before.goesOn(day)) {
                    return new Span(kind, before.from(), day, part);
                }
                if (before != null) {
                    closed.add(before);
                }
                return new Span(kind, day, day, part);
            });
        }

        List<Span> inOrder() {
            closed.addAll(open.values());
            open.clear();
            closed.sort(Comparator.comparing(Span::from).thenComparing(Span::part));
            return List.copyOf(closed);
        }
    }
}
