package uk.gov.sop.pay.slips;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the employer was told to deduct tax by.
 *
 * @param code as HMRC issues it: {@code 1257L}, {@code S1257L}, {@code BR}
 * @param basis whether the tax year so far counts
 */
public record TaxCode(String code, Basis basis) {

    public static final String FORM =
            "(?:NT|(?:[SC]?(?:0T|BR|D0|D1)|SD[23]|[SC]?K[1-9]\\d{0,3}|[SC]?[1-9]\\d{0,3}[LMNT])"
                    + "(?: ?(?:W1|M1|X))?)";

    private static final List<String> EMERGENCY_SUFFIXES = List.of("W1", "M1", "X");

    /** Whether earlier pay of the tax year counts. */
    @Schema(name = "TaxBasis")
    public enum Basis {
        CUMULATIVE,
        WEEK1_MONTH1
    }

    /** A suffix of the code says the same as the basis, or nothing. */
    public boolean agreesWithBasis() {
        return basis == Basis.WEEK1_MONTH1 || EMERGENCY_SUFFIXES.stream().noneMatch(code::endsWith);
    }
}
