package uk.gov.sop.expenses.payments;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/** The payments of a batch, read some hundred at a time by a cursor of the database. */
final class PaymentRows implements AutoCloseable {

    private static final int AT_A_TIME = 500;
    private static final String PAYMENTS = """
            select payment.id, staff_number, given_name || ' ' || family_name as name, cost_centre, amount_pence,
                   taxable_pence, claim_id, taxed_lines, sort_code, account_number
            from payment join person on person.id = person_id
            where batch_id = ?
            order by payment.id""";

    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;

    /** What reads them, one after the other. */
    interface Reader {
        void read(Stream<BatchedPayment> payments) throws IOException;
    }

    static void read(DataSource database, UUID batch, Reader reader) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PaymentRows rows = new PaymentRows(connection, batch)) {
            reader.read(rows.stream());
        }
    }

    private PaymentRows(Connection connection, UUID batch) throws SQLException {
        this.connection = connection;
        // PostgreSQL gives a cursor only within a transaction.
        connection.setAutoCommit(false);
        this.statement = connection.prepareStatement(PAYMENTS);
        statement.setFetchSize(AT_A_TIME);
        statement.setObject(1, batch);
        this.rows = statement.executeQuery();
    }

    private Stream<BatchedPayment> stream() {
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super BatchedPayment> action) {
                        BatchedPayment payment = next();
                        if (payment != null) {
                            action.accept(payment);
                        }
                        return payment != null;
                    }
                },
                false);
    }

    private @Nullable BatchedPayment next() {
        try {
            return rows.next() ? payment() : null;
        } catch (SQLException e) {
            throw new IllegalStateException("The payments of a batch could not be read.", e);
        }
    }

    private BatchedPayment payment() throws SQLException {
        return new BatchedPayment(
                rows.getObject("id", UUID.class),
                rows.getString("staff_number"),
                rows.getString("name"),
                rows.getString("cost_centre"),
                Money.pence(rows.getLong("amount_pence")),
                Money.pence(rows.getLong("taxable_pence")),
                BatchedPayment.referenceOf(rows.getObject("claim_id", UUID.class)),
                TaxedLine.read(rows.getString("taxed_lines")),
                account());
    }

    private @Nullable BankAccount account() throws SQLException {
        String sortCode = rows.getString("sort_code");
        return sortCode == null ? null : new BankAccount(sortCode, rows.getString("account_number"));
    }

    @Override
    public void close() throws SQLException {
        try (statement;
                rows) {
            connection.rollback();
        }
    }
}
