package uk.gov.sop.pay.slips;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import uk.gov.sop.shared.Json;

/** The payslips that a person may see: their own, published, and due. */
@Singleton
class Payslips {

    private static final ObjectMapper JSON = Json.mapper();

    private static final String VISIBLE = """
            from payslip join payroll_run run on run.id = payslip.run_id
            where payslip.person_id = ? and payslip.pay_date <= ? and run.status = 'PUBLISHED'""";

    private static final String PAGE = """
            select payslip.id, payslip.department, payslip.pay_date, payslip.tax_year, payslip.tax_period,
                   total_payments, total_deductions, total_net
            %s and payslip.id < ? and (?::integer is null or payslip.tax_year = ?)
            order by payslip.id desc limit ?""".formatted(VISIBLE);

    private static final String ONE = """
            select payslip.*, (select staff_number from person where person.id = payslip.person_id)
            %s and payslip.id = ?""".formatted(VISIBLE);

    private final DataSource database;

    Payslips(DataSource database) {
        this.database = database;
    }

    /** A payslip as a list shows it. */
    record Summary(UUID id, String department, LocalDate payDate, int taxYear, int taxPeriod, Totals totals) {}

    /** A payslip with the run's part in it. */
    record Paid(UUID id, String department, LocalDate payDate, int taxYear, int taxPeriod, Payslip payslip) {}

    /** Newest pay date first. */
    List<Summary> page(UUID personId, LocalDate today, @Nullable Integer taxYear, UUID after, int limit) {
        return read(
                PAGE,
                row -> new Summary(
                        row.getObject("id", UUID.class),
                        row.getString("department"),
                        row.getObject("pay_date", LocalDate.class),
                        row.getInt("tax_year"),
                        row.getInt("tax_period"),
                        totals(row)),
                personId,
                today,
                after,
                taxYear,
                taxYear,
                limit);
    }

    Optional<Paid> one(UUID personId, LocalDate today, UUID id) {
        return read(ONE, Payslips::paid, personId, today, id).stream().findFirst();
    }

    private <T> List<T> read(String query, Row<T> mapping, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(mapping.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("Payslips cannot be read.", e);
        }
    }

    private static Paid paid(ResultSet row) throws SQLException {
        return new Paid(
                row.getObject("id", UUID.class),
                row.getString("department"),
                row.getObject("pay_date", LocalDate.class),
                row.getInt("tax_year"),
                row.getInt("tax_period"),
                payslip(row));
    }

    private static Payslip payslip(ResultSet row) throws SQLException {
        return new Payslip(
                row.getString("staff_number"),
                row.getString("tax_code"),
                TaxCode.Basis.valueOf(row.getString("tax_basis")),
                row.getString("ni_number"),
                row.getString("ni_letter"),
                row.getLong("annual_salary"),
                row.getInt("week_minutes"),
                null,
                parts(row.getString("payments"), new TypeReference<List<Payment>>() {}),
                parts(row.getString("deductions"), new TypeReference<List<Deduction>>() {}),
                parts(row.getString("net_payments"), new TypeReference<List<NetPayment>>() {}),
                figures(row, ""),
                figures(row, "ytd_"),
                totals(row),
                row.getString("message"));
    }

    private static Figures figures(ResultSet row, String prefix) throws SQLException {
        return new Figures(
                row.getLong(prefix + "gross"),
                row.getLong(prefix + "taxable"),
                row.getLong(prefix + "niable"),
                row.getLong(prefix + "tax"),
                row.getLong(prefix + "ni"),
                row.getLong(prefix + "pension"));
    }

    private static Totals totals(ResultSet row) throws SQLException {
        return new Totals(row.getLong("total_payments"), row.getLong("total_deductions"), row.getLong("total_net"));
    }

    private static <T> List<T> parts(String json, TypeReference<List<T>> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was written here can be read here.", e);
        }
    }

    /** One row of an answer as a record. */
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
