package uk.gov.sop.holidays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.sop.holidays.Employment.Stint;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Json;

/** What the tests of rules are made from: the operating model as it is released, and working lives. */
final class Leave {

    static final LeavePolicies POLICIES = new LeavePolicies(read("leave-policy.json", LeavePolicies.Content.class));
    static final PublicHolidays HOLIDAYS =
            new PublicHolidays(read("public-holidays.json", PublicHolidays.Content.class));
    static final List<Integer> FULL_TIME = List.of(444, 444, 444, 444, 444, 0, 0);
    static final LocalDate LONG_AGO = date("2010-06-01");

    static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    private Leave() {}

    static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    static DateRange dates(String from, String to) {
        return new DateRange(date(from), date(to));
    }

    static AbsenceDates days(String from, String to) {
        return new AbsenceDates(date(from), date(to), false, false);
    }

    static AbsenceDates morning(String day) {
        return new AbsenceDates(date(day), date(day), false, true);
    }

    static AbsenceDates afternoon(String day) {
        return new AbsenceDates(date(day), date(day), true, false);
    }

    static LeavePolicy policy(String department, String on) {
        return POLICIES.of(department).stream()
                .filter(p -> p.dates().contains(date(on)))
                .findFirst()
                .orElseThrow()
                .policy();
    }

    /** In the Cabinet Office (leave year from 1 April, one privilege day), in England. */
    static Employment employed(LocalDate serviceStartedOn, List<Integer> week) {
        return employed(
                serviceStartedOn, stint("CO", Division.ENGLAND_AND_WALES, week, serviceStartedOn, DateRange.OPEN));
    }

    static Employment employed(LocalDate serviceStartedOn, Stint... stints) {
        return new Employment(serviceStartedOn, Arrays.asList(stints));
    }

    static Stint stint(String department, Division division, List<Integer> week, LocalDate from, LocalDate to) {
        return new Stint(
                new DateRange(from, to), policy(department, "2026-06-01"), division, new WorkingPattern(week, from));
    }

    static Entitlement entitlement(Employment employment, String on) {
        return Entitlement.of(employment, employment.leaveYearOn(date(on)), HOLIDAYS);
    }

    static HolidayBalance balance(Employment employment, String on) {
        return record(employment).balance(date(on));
    }

    static AbsenceCost cost(Employment employment, AbsenceDates dates) {
        return new WorkingTime(employment, HOLIDAYS).costOf(dates);
    }

    static Quote quote(Employment employment, AbsenceDates dates, Absence... others) {
        return record(employment, others).quote(AbsenceType.ANNUAL_LEAVE, dates);
    }

    static LeaveRecord record(Employment employment, Absence... open) {
        return new LeaveRecord(employment, HOLIDAYS, Arrays.asList(open), Map.of());
    }

    static Absence absence(Employment employment, AbsenceDates dates) {
        UUID person = UUID.randomUUID();
        return new Absence(UUID.randomUUID(), person, quote(employment, dates), "sent", NOW);
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream content = Leave.class.getResourceAsStream("/operating-model/" + file)) {
            return Json.mapper().readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
