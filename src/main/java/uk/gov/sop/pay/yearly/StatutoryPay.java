package uk.gov.sop.pay.yearly;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.pay.slips.Payslip;

/**
 * What was paid of a statutory kind, in the pay of this employment already.
 *
 * @param amount whole pence
 */
@Schema(name = "P60StatutoryPayRequest")
public record StatutoryPay(
        @NotNull Kind kind,

        @Min(0) @Max(Payslip.MOST_PENCE) @Schema(examples = "112716")
        long amount) {

    /** Those that HMRC has on a P60: sick pay is not one of them. */
    @Schema(name = "StatutoryPayKind")
    public enum Kind {
        MATERNITY,
        PATERNITY,
        SHARED_PARENTAL,
        ADOPTION,
        PARENTAL_BEREAVEMENT,
        NEONATAL_CARE
    }
}
