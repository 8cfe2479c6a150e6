package uk.gov.sop.pay.intake;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.SlipSeal;
import uk.gov.sop.pay.slips.SmallSlip;
import uk.gov.sop.shared.BinaryCopy;
import uk.gov.sop.shared.Uuid7;
import uk.gov.sop.shared.sealing.DataKey;

/** Payslips of a run and a department as rows, sealed. */
final class PartRows {

    private static final String[] COLUMNS = {
        "id",
        "run_id",
        "person_id",
        "department",
        "pay_date",
        "tax_year",
        "tax_period",
        "key_id",
        "figures",
        "body",
        "replaces"
    };

    /** Between the runs of a pay date, so that corrections find a place right after what they correct. */
    private static final long MILLIS_OF_A_TURN = 1_000;

    private final UUID runId;
    private final PayRunHeader header;
    private final DataKey key;
    private final long firstMilli;
    private final SecureRandom random = new SecureRandom();

    /** @param turn of the department's runs with this pay date */
    PartRows(UUID runId, PayRunHeader header, DataKey key, int turn) {
        this.runId = runId;
        this.header = header;
        this.key = key;
        this.firstMilli =
                header.payDate().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() + turn * MILLIS_OF_A_TURN;
    }

    static BinaryCopy into(Connection connection) throws SQLException {
        return new BinaryCopy(connection, "payslip", COLUMNS);
    }

    /** As {@link #into} takes it. */
    byte[] row(SmallSlip slip, UUID personId, @Nullable UUID replaces) {
        UUID id = id(replaces);
        SlipSeal seal = SlipSeal.of(slip, new SlipSeal.Place(id, personId, header.department(), runId), key);
        return BinaryCopy.row(
                id,
                runId,
                personId,
                header.department(),
                header.payDate(),
                (short) header.taxYear(),
                (short) header.taxPeriod(),
                (short) seal.keyId(),
                seal.figures(),
                seal.body(),
                replaces);
    }

    /**
     * With the pay date as its time: lists are paged in the order of ids, staff read them by pay date, and the year to date
     * goes on from one to the next. A correction stands where the wrong one stood.
     */
    private UUID id(@Nullable UUID replaces) {
        long milli = replaces == null ? firstMilli : Uuid7.epochMilli(replaces) + 1;
        return Uuid7.of(milli, random.nextLong(), random.nextLong());
    }
}
