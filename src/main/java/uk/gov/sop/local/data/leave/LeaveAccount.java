package uk.gov.sop.local.data.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.shared.DateRange;

/** What a person's leave years give, worked out as the room for holidays does it; a test compares the two. */
final class LeaveAccount {

    private final Colleague person;
    private final Almanac almanac;
    private final List<Stint> stints = new ArrayList<>();

    /** Dates of one post under one policy. */
    private record Stint(DateRange dates, Post post, LeaveTerms terms) {}

    LeaveAccount(Colleague person, Almanac almanac, Map<String, List<LeaveTerms>> terms) {
        this.person = person;
        this.almanac = almanac;
        List<LeaveTerms> standard = terms.getOrDefault("", List.of());
        for (Post post : person.posts()) {
            for (LeaveTerms inForce : terms.getOrDefault(post.department(), standard)) {
                inForce.dates()
                        .intersection(post.dates())
                        .ifPresent(dates -> stints.add(new Stint(dates, post, inForce)));
            }
        }
    }

    /** From the one around a day to the one around another, in order. */
    Set<DateRange> years(LocalDate from, LocalDate to) {
        Set<DateRange> years = new LinkedHashSet<>();
        for (Stint stint : stints) {
            LocalDate day = stint.dates().start().isAfter(from) ? stint.dates().start() : from;
            while (!day.isAfter(stint.dates().end()) && !day.isAfter(to)) {
                DateRange year = yearOf(stint, day);
                years.add(year);
                day = year.end().plusDays(1);
            }
        }
        return years;
    }

    /** Minutes for leave in that year: with public holidays of working days taken off, before anything is booked. */
    int minutes(DateRange year) {
        long parts = 0;
        int charged = 0;
        for (Stint stint : within(year)) {
            long fortnight = stint.post().week().fortnightMinutes();
            for (DateRange stretch : stretches(stint)) {
                int days = stint.terms().days(person.serviceStartedOn(), stretch.start());
                parts += (2L * days + stint.terms().privilegeHalves()) * stretch.length() * fortnight;
            }
            for (LocalDate holiday :
                    almanac.holidaysOf(stint.post().place().nation()).keySet()) {
                if (stint.dates().contains(holiday)) {
                    parts += 2L * year.length() * fortnight;
                    charged += stint.post().minutesOn(holiday);
                }
            }
        }
        return Math.toIntExact(Math.ceilDiv(parts, 20L * year.length())) - charged;
    }

    /** The most that goes on into the next year. */
    int carryOver(DateRange year) {
        List<Stint> within = within(year);
        if (within.isEmpty()) {
            return 0;
        }
        Stint last = within.getLast();
        return Math.ceilDiv(last.terms().carryOver() * last.post().week().fortnightMinutes(), 10);
    }

    /** Each day counts in one year only, also where a new department's year begins in the middle of the old one's. */
    boolean counts(LocalDate day, DateRange year) {
        return within(year).stream().anyMatch(stint -> stint.dates().contains(day));
    }

    private List<Stint> within(DateRange year) {
        List<Stint> within = new ArrayList<>(2);
        for (Stint stint : stints) {
            stint.dates()
                    .intersection(year)
                    .filter(dates -> yearOf(stint, dates.start()).equals(year))
                    .ifPresent(dates -> within.add(new Stint(dates, stint.post(), stint.terms())));
        }
        return within;
    }

    /** Cut where more service earns more. */
    private List<DateRange> stretches(Stint stint) {
        List<DateRange> stretches = new ArrayList<>(2);
        LocalDate start = stint.dates().start();
        for (LeaveTerms.Step step : stint.terms().scale()) {
            LocalDate day = person.serviceStartedOn().plusYears(step.afterYears());
            if (day.isAfter(start) && stint.dates().contains(day)) {
                stretches.add(new DateRange(start, day.minusDays(1)));
                start = day;
            }
        }
        stretches.add(new DateRange(start, stint.dates().end()));
        return stretches;
    }

    private DateRange yearOf(Stint stint, LocalDate day) {
        return stint.terms().yearOn(day, person.serviceStartedOn());
    }
}
