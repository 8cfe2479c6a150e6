package uk.gov.sop.pay.slips;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.sealing.DataKey;
import uk.gov.sop.shared.sealing.DataKeys;

/** The payslips that whoever asks may see: their own, published, and due. Found with their owner, in one statement. */
@Singleton
class Payslips {

    private static final String OWN = """
            select viewer.id as viewer_id, viewer.given_name || ' ' || viewer.family_name as viewer_name, slip.*
            from person viewer left join lateral (
                select payslip.id, payslip.run_id, payslip.department, payslip.pay_date, payslip.tax_year,
                       payslip.tax_period, payslip.key_id, payslip.%s as sealed
                from payslip join payroll_run run on run.id = payslip.run_id
                where payslip.person_id = viewer.id and payslip.pay_date <= ? and run.status = 'PUBLISHED'
                  and %s
                order by payslip.id desc limit ?) slip on true
            where viewer.issuer = ? and viewer.subject = ?
            order by slip.id desc""";

    private static final String PAGE =
            OWN.formatted("figures", "payslip.id < ? and (?::integer is null or payslip.tax_year = ?)");

    private static final String ONE = OWN.formatted("body", "payslip.id = ?");

    private final DataSource database;
    private final DataKeys keys;
    private final CurrentPerson current;

    Payslips(DataSource database, DataKeys keys, CurrentPerson current) {
        this.database = database;
        this.keys = keys;
        this.current = current;
    }

    /** Whoever asks, and what was found of theirs. */
    record Own<T>(UUID personId, String name, List<T> found) {}

    /** A payslip as a list shows it. */
    record Summary(UUID id, String department, LocalDate payDate, int taxYear, int taxPeriod, Totals totals) {}

    /** A payslip with the run's part in it. */
    record Paid(UUID id, String department, LocalDate payDate, int taxYear, int taxPeriod, Payslip payslip) {}

    /** Newest pay date first. */
    Own<Summary> page(LocalDate today, @Nullable Integer taxYear, UUID after, int limit) {
        return read(PAGE, this::summary, today, after, taxYear, taxYear, limit);
    }

    /** One at most. */
    Own<Paid> one(LocalDate today, UUID id) {
        return read(ONE, this::paid, today, id, 1);
    }

    private <T> Own<T> read(String query, Row<T> mapping, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.setString(parameters.length + 1, current.issuer());
            statement.setString(parameters.length + 2, current.subject());
            try (ResultSet rows = statement.executeQuery()) {
                return own(rows, mapping).orElseThrow(CurrentPerson::unknown);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Payslips cannot be read.", e);
        }
    }

    /** One row that holds no payslip when there is none to see, and no row when nobody is on record. */
    private static <T> Optional<Own<T>> own(ResultSet rows, Row<T> mapping) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        Own<T> own = new Own<>(viewer(rows), rows.getString("viewer_name"), new ArrayList<>());
        if (rows.getObject("id") != null) {
            do {
                own.found().add(mapping.of(rows));
            } while (rows.next());
        }
        return Optional.of(own);
    }

    private Summary summary(ResultSet row) throws SQLException {
        SlipFigures figures = SlipSeal.figures(row.getBytes("sealed"), place(row), key(row));
        return new Summary(
                row.getObject("id", UUID.class),
                row.getString("department"),
                row.getObject("pay_date", LocalDate.class),
                row.getInt("tax_year"),
                row.getInt("tax_period"),
                figures.totals());
    }

    private Paid paid(ResultSet row) throws SQLException {
        return new Paid(
                row.getObject("id", UUID.class),
                row.getString("department"),
                row.getObject("pay_date", LocalDate.class),
                row.getInt("tax_year"),
                row.getInt("tax_period"),
                SlipSeal.payslip(row.getBytes("sealed"), place(row), key(row)));
    }

    /** For whoever asks alone: a row that was made over to them does not open. */
    private static SlipSeal.Place place(ResultSet row) throws SQLException {
        return new SlipSeal.Place(
                row.getObject("id", UUID.class),
                viewer(row),
                row.getString("department"),
                row.getObject("run_id", UUID.class));
    }

    private DataKey key(ResultSet row) throws SQLException {
        return keys.byId(row.getInt("key_id"));
    }

    private static UUID viewer(ResultSet row) throws SQLException {
        return row.getObject("viewer_id", UUID.class);
    }

    /** One row of an answer as a record. */
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
