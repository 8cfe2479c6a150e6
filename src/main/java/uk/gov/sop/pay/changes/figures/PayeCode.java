package uk.gov.sop.pay.changes.figures;

/**
 * A tax code without the suffix that only tells its basis.
 *
 * @param code as HMRC issues it: {@code 1257L}, {@code SK475}, {@code BR}
 */
public record PayeCode(String code) {

    private static final int TABLE_ENDS = 500;
    private static final long FIVE_HUNDRED_A_MONTH = 41_667;

    public static PayeCode of(String issued) {
        return new PayeCode(issued.replaceFirst(" ?(?:W1|M1|X)$", ""));
    }

    /**
     * Pence that are free of tax by the end of so many months; below zero for a K code, which adds to pay. By HMRC's pay
     * adjustment tables: a number and a nine of pounds a year, each month rounded up, for every 500 of the number.
     */
    public long freePay(int months) {
        int number = number();
        if (number == 0) {
            return 0;
        }
        int whole = (number - 1) / TABLE_ENDS;
        int rest = number - whole * TABLE_ENDS;
        long month = Math.ceilDiv(100L * (10L * rest + 9), 12L) + whole * FIVE_HUNDRED_A_MONTH;
        return months * (isK() ? -month : month);
    }

    public boolean isScottish() {
        return code.startsWith("S");
    }

    public boolean isUntaxed() {
        return code.equals("NT");
    }

    private boolean isK() {
        return code.contains("K");
    }

    /** Nothing for codes of letters, as BR, D0 and 0T. */
    private int number() {
        String digits = code.matches("[SC]?D\\d") ? "" : code.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
