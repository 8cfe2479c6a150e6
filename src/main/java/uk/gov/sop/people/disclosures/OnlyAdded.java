package uk.gov.sop.people.disclosures;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The service does not start where it could change or delete what it has disclosed. */
@Singleton
class OnlyAdded {

    private static final String RIGHTS = """
            select current_user,
                   bool_and(has_table_privilege(oid, 'insert')),
                   bool_or(has_table_privilege(oid, 'update, delete, truncate')
                           or has_any_column_privilege(oid, 'update')
                           or pg_has_role(relowner, 'usage'))
            from pg_class where oid in ('disclosure'::regclass, 'disclosure_link'::regclass,
                                             'pay_deletion'::regclass)""";

    private final DataSource database;

    OnlyAdded(DataSource database) {
        this.database = database;
    }

    void check(@Observes StartupEvent starting) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rights = statement.executeQuery(RIGHTS)) {
            rights.next();
            check(rights);
        }
    }

    private static void check(ResultSet rights) throws SQLException {
        String role = rights.getString(1);
        if (rights.getBoolean(3)) {
            throw new IllegalStateException(refusal(role));
        }
        if (!rights.getBoolean(2)) {
            throw new IllegalStateException(
                    ("The database role %s has no rights yet. Make it before the migrations run,"
                                    + " and name it in QUARKUS_FLYWAY_PLACEHOLDERS_SERVICE.")
                            .formatted(role));
        }
    }

    private static String refusal(String role) {
        return ("The service signs in to its database as %s, who may change or delete the record of disclosures. Set"
                        + " QUARKUS_DATASOURCE_USERNAME to a role that owns no table, and QUARKUS_FLYWAY_USERNAME to the"
                        + " owner, for migrations.")
                .formatted(role);
    }
}
