package uk.gov.sop.holidays.absences;

import static uk.gov.sop.holidays.entitlement.Leave.HOLIDAYS;
import static uk.gov.sop.holidays.entitlement.Leave.date;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;

/** Time away in the tests of rules. */
final class Away {

    static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    static final LocalDate TODAY = date("2026-11-16");

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

    static AbsenceTerms annual(AbsenceDates dates) {
        return terms(AbsenceType.ANNUAL_LEAVE, dates);
    }

    static AbsenceTerms terms(AbsenceType type, AbsenceDates dates, PartDay... partDays) {
        return new AbsenceTerms(type, dates, List.of(partDays), null);
    }

    static AbsenceCost cost(Employment employment, AbsenceDates dates) {
        return new WorkingTime(employment, HOLIDAYS, Set.of()).costOf(annual(dates));
    }

    static Quote quote(Employment employment, AbsenceDates dates, Absence... others) {
        return record(employment, others).quote(annual(dates), TODAY);
    }

    static LeaveRecord record(Employment employment, Absence... open) {
        return record(employment, LeaveLedger.empty(), open);
    }

    static LeaveRecord record(Employment employment, LeaveLedger ledger, Absence... open) {
        return new LeaveRecord(employment, HOLIDAYS, Arrays.asList(open), ledger);
    }

    static Absence absence(Employment employment, AbsenceDates dates) {
        return absence(quote(employment, dates));
    }

    static Absence absence(Quote quote) {
        return new Absence(UUID.randomUUID(), UUID.randomUUID(), quote, "sent", NOW);
    }
}
