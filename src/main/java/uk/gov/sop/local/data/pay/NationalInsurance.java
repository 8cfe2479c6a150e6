package uk.gov.sop.local.data.pay;

/** Employees' contributions, by the exact percentage of a month's pay. */
final class NationalInsurance {

    private static final long FROM = 104_800;
    private static final long UPPER = 418_900;

    private NationalInsurance() {}

    /** @param letter A and what is like it for employees; C for those past pension age; J for those who pay elsewhere */
    static long on(String letter, long niable) {
        if (letter.equals("C") || niable <= FROM) {
            return 0;
        }
        long main = Math.min(niable, UPPER) - FROM;
        long above = Math.max(0, niable - UPPER);
        return Pence.shareHalfDown(main, letter.equals("J") ? 2 : 8, 100) + Pence.shareHalfDown(above, 2, 100);
    }
}
