package uk.gov.sop.holidays.policy;

/**
 * What may go into pots beside what is earned. Zero closes a scheme.
 *
 * @param buyDays full-time days a leave year that may be bought
 * @param sellDays full-time days a leave year that may be sold, never below the statutory minimum
 * @param flexiMostMinutes the most credit of flexitime
 * @param flexiDebtMinutes by how much flexitime may be below zero
 * @param lieuMonths in how many months time off in lieu is to be taken
 */
public record PotTerms(int buyDays, int sellDays, int flexiMostMinutes, int flexiDebtMinutes, int lieuMonths) {

    public PotTerms {
        if (buyDays < 0 || sellDays < 0 || flexiMostMinutes < 0 || flexiDebtMinutes < 0 || lieuMonths < 0) {
            throw new IllegalArgumentException("Limits of pots are not below zero.");
        }
    }

    /** Whether there is such a scheme at all. */
    public boolean opens(EntryKind kind) {
        return switch (kind) {
            case BOUGHT -> buyDays > 0;
            case SOLD -> sellDays > 0;
            case FLEXI, TIME_OFF_IN_LIEU -> opens(kind.pot());
            case IRREGULAR_HOURS -> true;
        };
    }

    boolean opens(Pot pot) {
        return switch (pot) {
            case FLEXI -> flexiMostMinutes > 0;
            case TIME_OFF_IN_LIEU -> lieuMonths > 0;
            case ANNUAL_LEAVE, PUBLIC_HOLIDAYS, PRIVILEGE -> true;
        };
    }
}
