package uk.gov.sop.pay.yearly;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.pay.slips.Payslip;

/**
 * National Insurance of a tax year under one letter. Earnings are whole pounds, as HMRC has them on a P60; contributions
 * are whole pence.
 *
 * @param atLowerLimit earnings at the Lower Earnings Limit, once they reach it
 * @param toPrimaryThreshold earnings above it, up to the Primary Threshold
 * @param toUpperLimit earnings above that, up to the Upper Earnings Limit
 * @param contributions that the person paid on all earnings above the Primary Threshold; negative for a refund
 */
@Schema(name = "P60NationalInsuranceRequest", description = "Earnings are whole pounds, contributions are whole pence.")
public record NiYear(
        @NotNull
        @Pattern(regexp = LETTER, message = "must be one of A B C D E F H I J K L M N S V X Z")
        @Schema(examples = "A")
        String letter,

        @Min(0) @Max(MOST_POUNDS) @Schema(examples = "6500") long atLowerLimit,

        @Min(0) @Max(MOST_POUNDS) @Schema(examples = "6070") long toPrimaryThreshold,

        @Min(0) @Max(MOST_POUNDS) @Schema(examples = "24430")
        long toUpperLimit,

        @Min(-Payslip.MOST_PENCE) @Max(Payslip.MOST_PENCE) @Schema(examples = "195440")
        long contributions) {

    static final String LETTER = "[A-FHI-NSVXZ]";
    static final long MOST_POUNDS = Payslip.MOST_PENCE / 100;

    /** Over State Pension age, or with nothing to pay at all. */
    private static final String NOTHING_TO_PAY = "CKSX";

    boolean paysNothing() {
        return NOTHING_TO_PAY.contains(letter);
    }

    /** Whoever earns less than the Lower Earnings Limit has no earnings in the bands above it, and pays nothing. */
    boolean reachesTheLowerLimit() {
        return atLowerLimit > 0;
    }

    boolean hasAnyAboveIt() {
        return toPrimaryThreshold > 0 || hasAnyAboveTheThreshold();
    }

    /** Of these alone contributions are paid. */
    boolean hasAnyAboveTheThreshold() {
        return toUpperLimit > 0 || contributions > 0;
    }
}
