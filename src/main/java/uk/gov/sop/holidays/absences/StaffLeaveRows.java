package uk.gov.sop.holidays.absences;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.holidays.policy.LeavePolicies;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Json;

/** The rows of one person, as they come in. */
final class StaffLeaveRows {

    static final String PEOPLE = """
            select person.id, staff_number, service_started_on, coalesce(max(turn), 0)
            from person left join leave_event on leave_event.person_id = person.id
            where person.id = any(?) group by person.id order by person.id""";

    private static final ObjectMapper JSON = Json.mapper();
    private static final ObjectReader DAYS = JSON.readerForListOf(AbsenceDay.class);

    /** What is read after the people themselves. */
    enum Kind {
        POSTING("""
                select person_id, department, division, grade, week_minutes, starts_on, ends_on
                from assignment where person_id = any(?) order by person_id, starts_on"""),
        ABSENCE("""
                select person_id, type, status, starts_on, ends_on, starts_afternoon, ends_midday, days::text,
                       proposed::text
                from absence
                where person_id = any(?) and status in ('REQUESTED', 'APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED')
                  and (type not in ('FLEXI_LEAVE', 'TIME_OFF_IN_LIEU') or proposed is not null)
                  and (starts_on <= ? and ends_on >= ? or status = 'CHANGE_REQUESTED')"""),
        CARRIED("""
                select person_id, leave_year_start, minutes, expires_on, kept_minutes, kept_until, explanation
                from carried_leave where person_id = any(?)"""),
        ENTRY("""
                select person_id, kind, on_date, minutes, expires_on, status = 'REQUESTED', explanation
                from leave_entry
                where person_id = any(?) and status in ('REQUESTED', 'APPROVED')
                  and kind in ('BOUGHT', 'SOLD', 'IRREGULAR_HOURS')
                order by person_id, on_date""");

        private final String query;

        Kind(String query) {
            this.query = query;
        }

        String query() {
            return query;
        }

        boolean isDated() {
            return this == ABSENCE;
        }
    }

    private final UUID id;
    private final String staffNumber;
    private final LocalDate serviceStartedOn;
    private final int turn;
    private final List<Employment.Posting> postings = new ArrayList<>(2);
    private final List<Absence> absences = new ArrayList<>();
    private final Map<LocalDate, LeaveLedger.Carried> carried = new HashMap<>();
    private final List<LeaveLedger.Entry> entries = new ArrayList<>(0);

    StaffLeaveRows(ResultSet row) throws SQLException {
        id = row.getObject(1, UUID.class);
        staffNumber = row.getString(2);
        serviceStartedOn = date(row, 3);
        turn = row.getInt(4);
    }

    UUID id() {
        return id;
    }

    void add(Kind kind, ResultSet row) throws SQLException {
        switch (kind) {
            case POSTING -> postings.add(posting(row));
            case ABSENCE -> absences.add(absence(row));
            case CARRIED -> carried.put(date(row, 2), carried(row));
            case ENTRY ->
                entries.add(new LeaveLedger.Entry(
                        EntryKind.valueOf(row.getString(2)),
                        date(row, 3),
                        row.getInt(4),
                        row.getObject(5, LocalDate.class),
                        row.getBoolean(6),
                        row.getString(7)));
        }
    }

    private static LeaveLedger.Carried carried(ResultSet row) throws SQLException {
        return new LeaveLedger.Carried(
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getInt(5),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }

    private static LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Employment.Posting posting(ResultSet row) throws SQLException {
        LocalDate starts = date(row, 6);
        List<Integer> week = Arrays.stream((Object[]) row.getArray(5).getArray())
                .map(minutes -> ((Number) minutes).intValue())
                .toList();
        return new Employment.Posting(
                row.getString(2),
                Division.valueOf(row.getString(3)),
                row.getString(4),
                new WorkingPattern(week, starts),
                new DateRange(starts, date(row, 7)));
    }

    private static Absence absence(ResultSet row) throws SQLException {
        AbsenceDates dates = new AbsenceDates(date(row, 4), date(row, 5), row.getBoolean(6), row.getBoolean(7));
        AbsenceTerms terms = new AbsenceTerms(AbsenceType.valueOf(row.getString(2)), dates, List.of(), null);
        return new Absence(
                AbsenceStatus.valueOf(row.getString(3)),
                StandingAbsence.of(terms, new AbsenceCost(days(row.getString(8)))),
                proposed(row.getString(9)));
    }

    private static List<AbsenceDay> days(String json) {
        try {
            return DAYS.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The days of an absence cannot be read.", e);
        }
    }

    private static @Nullable ProposedAbsence proposed(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, ProposedAbsence.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is proposed for an absence cannot be read.", e);
        }
    }

    StaffLeave leave(LeavePolicies policies, PublicHolidays holidays) {
        Employment employment = Employment.of(serviceStartedOn, postings, policies);
        // Here and not by the database, which would have to sort what is wide.
        absences.sort(Comparator.comparing(absence -> absence.dates().startsOn()));
        LeaveLedger ledger = new LeaveLedger(turn, carried, entries, List.of());
        return new StaffLeave(id, staffNumber, postings, new LeaveRecord(employment, holidays, absences, ledger));
    }
}
