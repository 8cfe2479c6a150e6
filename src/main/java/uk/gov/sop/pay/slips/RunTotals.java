package uk.gov.sop.pay.slips;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.sealing.Bound;
import uk.gov.sop.shared.sealing.DataKey;
import uk.gov.sop.shared.sealing.Purpose;

/**
 * What the payslips of a run come to for a department, in whole pence. Kept sealed: the totals of a run of few people show
 * what one is paid.
 */
@Schema(
        name = "PayrollRunTotalsRequest",
        description =
                "What all payslips of the part come to together, in whole pence: the file is refused unless they do.")
public record RunTotals(
        @Min(-MOST_PENCE) @Max(MOST_PENCE) @Schema(description = "Sum of total payments.", examples = "308333")
        long payments,

        @Min(-MOST_PENCE) @Max(MOST_PENCE) @Schema(description = "Sum of total deductions.", examples = "70427")
        long deductions,

        @Min(-MOST_PENCE) @Max(MOST_PENCE) @Schema(description = "Sum of net pay.", examples = "237906")
        long net,

        @Min(-MOST_PENCE) @Max(MOST_PENCE) @Schema(description = "Sum of gross pay of the period.", examples = "308333")
        long gross,

        @Min(-MOST_PENCE) @Max(MOST_PENCE) @Schema(description = "Sum of income tax of the period.", examples = "37340")
        long tax,

        @Min(-MOST_PENCE)
        @Max(MOST_PENCE)
        @Schema(description = "Sum of National Insurance of the period.", examples = "16283")
        long ni) {

    public static final RunTotals NONE = new RunTotals(0, 0, 0, 0, 0, 0);

    private static final long MOST_PENCE = 1_000_000_000_000L;

    public RunTotals plus(SlipFigures slip) {
        return plus(new RunTotals(
                slip.totals().payments(),
                slip.totals().deductions(),
                slip.totals().net(),
                slip.thisPeriod().gross(),
                slip.thisPeriod().tax(),
                slip.thisPeriod().ni()));
    }

    public RunTotals plus(RunTotals more) {
        return new RunTotals(
                payments + more.payments,
                deductions + more.deductions,
                net + more.net,
                gross + more.gross,
                tax + more.tax,
                ni + more.ni);
    }

    /** @param key of the department */
    public byte[] sealed(UUID run, DataKey key) {
        ByteBuffer open = ByteBuffer.allocate(6 * Long.BYTES);
        for (long pence : new long[] {payments, deductions, net, gross, tax, ni}) {
            open.putLong(pence);
        }
        return key.seal(place(run, key.department()), open.array());
    }

    public static RunTotals opened(byte[] sealed, UUID run, DataKey key) {
        ByteBuffer open = ByteBuffer.wrap(key.open(place(run, key.department()), sealed));
        return new RunTotals(
                open.getLong(), open.getLong(), open.getLong(), open.getLong(), open.getLong(), open.getLong());
    }

    private static Bound place(UUID run, String department) {
        return new Bound(Purpose.RUN, run, null, department, run);
    }
}
