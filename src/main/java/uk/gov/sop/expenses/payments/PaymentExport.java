package uk.gov.sop.expenses.payments;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.shared.Today;

/** The files of a batch. Each is on record before it leaves, and written as it is read. */
@Singleton
class PaymentExport {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final DataSource database;
    private final EntityManager records;
    private final CurrentPerson officer;
    private final Payers payers;
    private final Today today;

    PaymentExport(DataSource database, EntityManager records, CurrentPerson officer, Payers payers, Today today) {
        this.database = database;
        this.records = records;
        this.officer = officer;
        this.payers = payers;
        this.today = today;
    }

    /** What writes payments to a file. */
    private interface Writing {
        void write(Stream<BatchedPayment> payments, OutputStream out) throws IOException;
    }

    /** @see PaymentSheet */
    StreamingOutput sheet(PaymentBatch batch) {
        record(batch, BatchFormat.CSV);
        PaymentMethod method = batch.method();
        return file(batch.id(), (payments, out) -> PaymentSheet.write(method, payments, out));
    }

    /** @see CreditTransferFile */
    StreamingOutput transfers(PaymentBatch batch) {
        PaymentInstruction instruction = batch.instruction(payers.require(batch.department()));
        record(batch, BatchFormat.TRANSFERS);
        return file(batch.id(), (payments, out) -> CreditTransferFile.write(instruction, payments, out));
    }

    /** Written when the transaction is over, so it reads by a connection of its own. */
    private StreamingOutput file(UUID batch, Writing writing) {
        return out -> {
            try {
                // XML comes byte by byte.
                OutputStream whole = new BufferedOutputStream(out, BUFFER_BYTES);
                PaymentRows.read(database, batch, payments -> writing.write(payments, whole));
                whole.flush();
            } catch (SQLException e) {
                throw new IOException("The payments of a batch could not be read.", e);
            }
        };
    }

    private void record(PaymentBatch batch, BatchFormat format) {
        records.createNativeQuery("""
                        insert into payment_export (batch_id, exported_at, exported_by, media_type)
                        values (:batch, :at, :by, :type)""")
                .setParameter("batch", batch.id())
                .setParameter("at", today.now())
                .setParameter("by", officer.signIn())
                .setParameter("type", format.mediaType())
                .executeUpdate();
    }
}
