package uk.gov.sop.holidays.entitlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.policy.LeavePolicies;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Json;

/** What the tests of rules are made from: the operating model as it is released, and working lives. */
public final class Leave {

    public static final LeavePolicies POLICIES =
            new LeavePolicies(read("leave-policy.json", LeavePolicies.Content.class));
    public static final PublicHolidays HOLIDAYS =
            new PublicHolidays(read("public-holidays.json", PublicHolidays.Content.class));
    public static final List<Integer> FULL_TIME = List.of(444, 444, 444, 444, 444, 0, 0);
    public static final LocalDate LONG_AGO = date("2010-06-01");

    private Leave() {}

    public static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    public static DateRange dates(String from, String to) {
        return new DateRange(date(from), date(to));
    }

    public static LeavePolicy policy(String department, String on) {
        return POLICIES.of(department).stream()
                .filter(p -> p.dates().contains(date(on)))
                .findFirst()
                .orElseThrow()
                .policy();
    }

    /** In the Cabinet Office (leave year from 1 April, one privilege day), in England. */
    public static Employment employed(LocalDate serviceStartedOn, List<Integer> week) {
        return employed(
                serviceStartedOn, stint("CO", Division.ENGLAND_AND_WALES, week, serviceStartedOn, DateRange.OPEN));
    }

    public static Employment employed(LocalDate serviceStartedOn, Stint... stints) {
        return new Employment(serviceStartedOn, Arrays.asList(stints));
    }

    public static Stint stint(String department, Division division, List<Integer> week, LocalDate from, LocalDate to) {
        return new Stint(
                new DateRange(from, to),
                policy(department, "2026-06-01"),
                division,
                "HEO",
                new WorkingPattern(week, from));
    }

    public static Entitlement entitlement(Employment employment, String on) {
        return Entitlement.of(
                employment,
                employment.leaveYearOn(date(on)),
                employment.nearest(date(on)).policy(),
                HOLIDAYS);
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream content = Leave.class.getResourceAsStream("/operating-model/" + file)) {
            return Json.mapper().readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
