package uk.gov.sop.pay.slips;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.shared.sealing.DataKey;
import uk.gov.sop.shared.sealing.DataKeys;
import uk.gov.sop.shared.sealing.Unopened;

/** Rows of payslips as {@link Payslips} finds them, opened for their owner. */
@Singleton
class SlipRows {

    private final DataKeys keys;

    SlipRows(DataKeys keys) {
        this.keys = keys;
    }

    Payslips.Summary summary(ResultSet row) throws SQLException {
        return new Payslips.Summary(
                row.getObject("id", UUID.class),
                row.getString("department"),
                row.getObject("pay_date", LocalDate.class),
                row.getInt("tax_year"),
                row.getInt("tax_period"),
                SlipSeal.figuresIfTheyOpen(row.getBytes("sealed"), place(row), key(row)),
                row.getObject("replaces", UUID.class));
    }

    Payslips.Paid paid(ResultSet row) throws SQLException {
        return new Payslips.Paid(
                row.getObject("id", UUID.class),
                row.getString("department"),
                new Payslips.Employer(row.getString("employer"), row.getString("paye_reference")),
                row.getObject("pay_date", LocalDate.class),
                row.getInt("tax_year"),
                row.getInt("tax_period"),
                row.getObject("replaces", UUID.class),
                row.getObject("corrected_by", UUID.class),
                SlipSeal.payslip(row.getBytes("sealed"), place(row), key(row)));
    }

    /** Empty where it was damaged. */
    Optional<Payslips.Paid> paidIfItOpens(ResultSet row) throws SQLException {
        try {
            return Optional.of(paid(row));
        } catch (Unopened damaged) {
            return Optional.empty();
        }
    }

    /** For whoever asks alone: a row that was made over to them does not open. */
    private static SlipSeal.Place place(ResultSet row) throws SQLException {
        return new SlipSeal.Place(
                row.getObject("id", UUID.class),
                Own.owner(row),
                row.getString("department"),
                row.getObject("run_id", UUID.class));
    }

    private DataKey key(ResultSet row) throws SQLException {
        return keys.byId(row.getInt("key_id"));
    }
}
