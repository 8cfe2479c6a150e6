package uk.gov.sop.pay.slips;

/**
 * A National Insurance number.
 *
 * @param value without spaces: {@code AB123456C}
 */
public record NiNumber(String value) {

    /** Two letters that HMRC allocates, six digits, A to D. */
    public static final String FORM = "(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\\d{6}[A-D]";

    /** As HMRC prints it: {@code AB 12 34 56 C}. */
    @Override
    public String toString() {
        return value.replaceAll("(..)(..)(..)(..)(.)", "$1 $2 $3 $4 $5");
    }
}
