package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import uk.gov.sop.holidays.policy.LeavePolicies;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.shared.DateRange;

/** Reads the annual leave of many people at once, a query a kind of row, where one at a time would take too long. */
@Singleton
public class StaffLeaves {

    private static final String EMPLOYED = """
            select distinct person_id from assignment
            where department = :department and starts_on <= :to and ends_on >= :from
            order by person_id""";

    private final Session database;
    private final LeavePolicies policies;
    private final PublishedHolidays holidays;

    StaffLeaves(Session database, LeavePolicies policies, PublishedHolidays holidays) {
        this.database = database;
        this.policies = policies;
        this.holidays = holidays;
    }

    /** Whoever was in a department on any of these dates, in order. */
    public List<UUID> employed(String department, DateRange dates) {
        return database.createNativeQuery(EMPLOYED, UUID.class)
                .setParameter("department", department)
                .setParameter("from", dates.start())
                .setParameter("to", dates.end())
                .getResultList();
    }

    /**
     * With absences of these dates. Turns are read first: what is changed meanwhile has a later one.
     *
     * @param people at most some thousand
     */
    public List<StaffLeave> of(List<UUID> people, DateRange dates) {
        return database.doReturningWork(connection -> read(connection, people, dates));
    }

    private List<StaffLeave> read(Connection connection, List<UUID> people, DateRange dates) throws SQLException {
        Map<UUID, StaffLeaveRows> rows = new HashMap<>();
        List<StaffLeaveRows> inOrder = new ArrayList<>();
        UUID[] ids = people.toArray(UUID[]::new);
        try (PreparedStatement statement = of(connection, StaffLeaveRows.PEOPLE, ids);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                StaffLeaveRows person = new StaffLeaveRows(row);
                rows.put(person.id(), person);
                inOrder.add(person);
            }
        }
        for (StaffLeaveRows.Kind kind : StaffLeaveRows.Kind.values()) {
            try (PreparedStatement statement = of(connection, kind.query(), ids)) {
                if (kind.isDated()) {
                    statement.setObject(2, dates.end());
                    statement.setObject(3, dates.start());
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        Objects.requireNonNull(rows.get(row.getObject(1, UUID.class)))
                                .add(kind, row);
                    }
                }
            }
        }
        return inOrder.stream()
                .map(person -> person.leave(policies, holidays.current()))
                .toList();
    }

    private static PreparedStatement of(Connection connection, String query, UUID[] ids) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        statement.setArray(1, connection.createArrayOf("uuid", ids));
        return statement;
    }
}
