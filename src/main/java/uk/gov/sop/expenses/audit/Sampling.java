package uk.gov.sop.expenses.audit;

/**
 * How many claims HMRC wants looked at again (EIM30275), by how many people travelled.
 *
 * @param travellers different claimants of the department in a whole tax year, from 0: a part of a year says nothing of
 *     its size
 * @param claims of the period, from 0
 */
record Sampling(int travellers, int claims) {

    /** Percent of the claims, rounded up to whole ones. */
    static final int SHARE = 10;

    private static final int MANY = 1000;
    private static final int FEW = 100;

    /** At least one where there are any. */
    int drawn() {
        return Math.ceilDiv(claims * SHARE, 100);
    }

    /** Whether HMRC goes by one month's claims. */
    boolean isByMonth() {
        return travellers > MANY;
    }

    /** In words, with its source. */
    String rule() {
        if (isByMonth()) {
            return "HMRC EIM30275: more than 1,000 travellers, so a random 10% of one month's claims, twice a year.";
        }
        if (travellers < FEW) {
            return "HMRC EIM30275: fewer than 100 travellers, so a random 10% of claims.";
        }
        return "HMRC EIM30275 says nothing of 100 to 1,000 travellers; they are treated as fewer than 100: a random 10%"
                + " of claims.";
    }
}
