package uk.gov.sop.holidays.absences;

import static uk.gov.sop.holidays.entitlement.Leave.HOLIDAYS;
import static uk.gov.sop.holidays.entitlement.Leave.date;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;

/** Time away in the tests of rules. */
final class Away {

    static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    private Away() {}

    static AbsenceDates days(String from, String to) {
        return new AbsenceDates(date(from), date(to), false, false);
    }

    static AbsenceDates morning(String day) {
        return new AbsenceDates(date(day), date(day), false, true);
    }

    static AbsenceDates afternoon(String day) {
        return new AbsenceDates(date(day), date(day), true, false);
    }

    static HolidayBalance balance(Employment employment, String on) {
        return record(employment).balance(date(on));
    }

    static AbsenceCost cost(Employment employment, AbsenceDates dates) {
        return new WorkingTime(employment, HOLIDAYS, java.util.Set.of())
                .costOf(new AbsenceTerms(AbsenceType.ANNUAL_LEAVE, dates, java.util.List.of(), null));
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
}
