package uk.gov.sop.pay.slips;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.PlainSql;
import uk.gov.sop.shared.RuleBroken;

/** A person, and what was found of theirs. */
public record Own<T>(UUID personId, String name, List<T> found) {

    /**
     * By one statement, each row of which has the owner ({@code owner_id}, {@code owner_name}) and the {@code id} of what is
     * theirs: that is null in the one row of somebody of whom there is nothing to see.
     *
     * @throws RuleBroken where there is no row: nobody is on record
     */
    public static <T> Own<T> read(
            DataSource database, String query, PlainSql.Row<T> mapping, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = PlainSql.prepared(connection, query, values);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw CurrentPerson.unknown();
            }
            List<T> found = new ArrayList<>();
            Own<T> own = new Own<>(owner(rows), rows.getString("owner_name"), found);
            if (rows.getObject("id") != null) {
                do {
                    found.add(mapping.of(rows));
                } while (rows.next());
            }
            return own;
        } catch (SQLException e) {
            throw new IllegalStateException("What is somebody's pay cannot be read.", e);
        }
    }

    /** Whose the row is: only in their place does it open. */
    public static UUID owner(ResultSet row) throws SQLException {
        return row.getObject("owner_id", UUID.class);
    }
}
