package uk.gov.sop.people.disclosures;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Together;

/** A department with a chain of its own, and somebody who may do everything in the database. */
final class MadeChain implements AutoCloseable {

    static final String INSERT = """
            insert into disclosure (at, subject_id, viewer_id, client, what, what_id, department, reason_kind, reason)
            select '2026-11-16T09:00:00Z', ?, ?, 'test', 'payslip', ?, ?, 'QUERY', 'Asked on the telephone'
            from generate_series(1, ?)""";

    final String department = ThreadLocalRandom.current()
            .ints(6, 'A', 'Z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining("", "ZZ", ""));
    private final Staff.Member subject = Staff.head();
    private final Sealer sealer;
    private final VerifyDisclosures verification;

    MadeChain(Sealer sealer, VerifyDisclosures verification) {
        this.sealer = sealer;
        this.verification = verification;
    }

    static MadeChain of(int links, Sealer sealer, VerifyDisclosures verification) throws InterruptedException {
        MadeChain made = new MadeChain(sealer, verification);
        made.disclose(links);
        made.seal(links);
        return made;
    }

    /** In a transaction of their own. */
    void disclose(int rows) {
        Staff.run(INSERT, values(rows));
    }

    Object[] values(int rows) {
        return new Object[] {subject.id(), subject.id(), Api.newId(), department, rows};
    }

    /** Other tests' transactions may still be going on. */
    void seal(int rows) throws InterruptedException {
        Together.until(() -> {
            sealer.sealAll();
            return links() == rows;
        });
    }

    long links() {
        return count("select count(*) from disclosure_link where department = ?");
    }

    long count(String query) {
        return Staff.count(query, department);
    }

    /** The number of the row that was sealed as that link. */
    long row(long seq) {
        return Staff.count(
                "select disclosure_id from disclosure_link where department = ? and seq = ?", department, seq);
    }

    Head head(long seq) {
        return told("select encode(mac, 'hex') from disclosure_link where department = ? and seq = ?", seq);
    }

    /** As somebody who has got round both guards. */
    void tamper(String statement, Object... values) {
        try (Connection owner = owner();
                var guards = owner.createStatement();
                PreparedStatement change = owner.prepareStatement(statement)) {
            guards.execute("set session_replication_role = replica");
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the rows that it links. */
    void cutAfter(long seq) {
        tamper(
                "delete from disclosure where id in (select disclosure_id from disclosure_link where department = ? and seq > ?)",
                department,
                seq);
        tamper("delete from disclosure_link where department = ? and seq > ?", department, seq);
    }

    /** Faults of this department, as the command tells them. */
    List<String> faults(Head... told) {
        List<String> lines = new ArrayList<>();
        verification.run(List.of(told), lines::add);
        return lines.stream()
                .filter(line -> line.startsWith(department + ": ") && !line.contains(" links, "))
                .map(line -> line.substring(department.length() + 2))
                .toList();
    }

    /** So that what other tests verify is in order. */
    @Override
    public void close() {
        tamper("delete from disclosure_link where department = ?", department);
        tamper("delete from disclosure where department = ?", department);
    }

    static Connection owner() throws SQLException {
        return DriverManager.getConnection(System.getProperty(Staff.DATABASE));
    }

    private Head told(String query, long seq) {
        try (Connection owner = owner();
                PreparedStatement statement = owner.prepareStatement(query)) {
            statement.setString(1, department);
            statement.setLong(2, seq);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new Head(department, seq, rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
