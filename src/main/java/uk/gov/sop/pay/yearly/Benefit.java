package uk.gov.sop.pay.yearly;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Payslip;

/**
 * A benefit or an expense on a P11D, in whole pence.
 *
 * @param cost to the employer, or the gross amount; null in sections that have none, and {@code madeGood} too
 * @param madeGood what the person paid towards it, or was taxed on already
 * @param cashEquivalent what counts as income
 */
@Schema(
        name = "PayrollBenefitRequest",
        description = "`cost` and `madeGood` belong to the sections A, C, I, K, L, M and N, and to no others.")
public record Benefit(
        @NotNull Section section,

        @NotNull
        @Pattern(regexp = Payslip.TEXT, message = Payslip.TEXT_MESSAGE)
        @Schema(description = "What it is, in payroll's words.", examples = "Private medical insurance")
        String description,

        @Nullable
        @Min(0)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "Cost to the employer, or the gross amount.", examples = "84000")
        Long cost,

        @Nullable
        @Min(0)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "What the employee paid towards it, or was taxed on already.", examples = "12000")
        Long madeGood,

        @Min(0)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "`cost` less `madeGood` where they are there, and not below nought.", examples = "72000")
        long cashEquivalent) {

    /** A part of the form, by its letter. */
    @Schema(
            name = "P11DSection",
            description =
                    "`A` assets transferred, `B` payments made for you, `C` vouchers and credit cards, `D` living "
                            + "accommodation, `E` mileage allowance, `F` cars and fuel, `G` vans and fuel, `H` loans, `I` private "
                            + "medical treatment or insurance, `J` relocation, `K` services, `L` assets placed at your disposal, "
                            + "`M` other items, `N` expenses payments.")
    public enum Section {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
        M,
        N;

        /** The others' cash equivalent the employer works out by rules of their own, and states that alone. */
        public boolean hasCost() {
            return switch (this) {
                case A, C, I, K, L, M, N -> true;
                case B, D, E, F, G, H, J -> false;
            };
        }
    }

    boolean hasBoth() {
        return cost != null && madeGood != null;
    }

    boolean hasNeither() {
        return cost == null && madeGood == null;
    }

    /** Also where it has no cost. */
    boolean addsUp() {
        return cost == null || madeGood == null || cashEquivalent == Math.max(0, cost - madeGood);
    }
}
