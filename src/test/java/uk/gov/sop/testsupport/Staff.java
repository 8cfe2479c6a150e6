package uk.gov.sop.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.sop.shared.Uuid7;

/** Fresh people for each test, so that no test sees another's data and none cleans up. */
public final class Staff {

    /** System property with the JDBC URL of the suite's database. */
    public static final String DATABASE = "sop.test.database";

    public static final String FULL_TIME_WEEK = "444,444,444,444,444,0,0";
    private static final LocalDate LONG_AGO = LocalDate.of(2022, 4, 4);
    private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);

    private Staff() {}

    /** Somebody at the head of a line in the Cabinet Office: no manager, full time, in London. */
    public static Member head() {
        return inDepartment("CO");
    }

    public static Member managedBy(Member manager) {
        return join(manager.department(), manager, "ENGLAND_AND_WALES", FULL_TIME_WEEK, LONG_AGO);
    }

    public static Member inDepartment(String department) {
        return join(department, null, "ENGLAND_AND_WALES", FULL_TIME_WEEK, LONG_AGO);
    }

    /**
     * @param week working minutes Monday to Sunday separated by commas, for one week or two
     * @param manager may be null
     */
    public static Member join(String department, Member manager, String division, String week, LocalDate from) {
        return join(department, manager, division, week, from, Tokens.ISSUER, "subject-" + Uuid7.next(Instant.now()));
    }

    static Member join(
            String department,
            Member manager,
            String division,
            String week,
            LocalDate from,
            String issuer,
            String subject) {
        int number = NUMBERS.incrementAndGet();
        UUID id = Uuid7.next(Instant.now());
        Member member = new Member(id, department + number, "Test Person" + number, subject, department);
        run("""
                insert into person (id, staff_number, given_name, family_name, service_started_on, issuer, subject)
                values (?, ?, 'Test', ?, ?, ?, ?)""", id, member.staffNumber(), "Person" + number, from, issuer, member.subject());
        assign(member, department, manager, division, week, from, LocalDate.of(9999, 12, 31));
        return member;
    }

    public static void assign(
            Member member,
            String department,
            Member manager,
            String division,
            String week,
            LocalDate from,
            LocalDate to) {
        run(
                """
                insert into assignment (id, person_id, department, manager_id, grade, place, division, week_minutes,
                                        starts_on, ends_on)
                values (?, ?, ?, ?, 'HEO', 'Test Office', ?, string_to_array(?, ',')::smallint[], ?, ?)""",
                Uuid7.next(Instant.now()),
                member.id(),
                department,
                manager == null ? null : manager.id(),
                division,
                week,
                from,
                to);
    }

    /** Ten hours of leave that somebody with irregular hours has earned by a day. */
    public static void earnTenHours(Member member, LocalDate on) {
        run("""
                insert into leave_entry (id, person_id, kind, status, on_date, minutes, explanation, requested_at,
                                         fingerprint, version)
                values (?, ?, 'IRREGULAR_HOURS', 'APPROVED', ?, 600, 'Test', now(), 'none', 0)""", Uuid7.next(Instant.now()), member.id(), on);
    }

    /** Runs SQL that no endpoint offers, as a fixture. */
    public static int run(String sql, Object... values) {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row, as a number: a look behind the answer. */
    public static long count(String sql, Object... values) {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(System.getProperty(DATABASE));
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.OTHER);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }

    /** A member of staff of a test. */
    public record Member(UUID id, String staffNumber, String name, String subject, String department) {

        /** An access token with every scope that staff may have. */
        public String token() {
            return token(Tokens.EVERY_STAFF_SCOPE);
        }

        public String token(String scopes) {
            return Tokens.of(subject, scopes);
        }

        /** As after a sign-in with a second factor just now. */
        public String steppedUp() {
            return Tokens.steppedUp(subject, Tokens.EVERY_STAFF_SCOPE, TestClock.now());
        }
    }
}
