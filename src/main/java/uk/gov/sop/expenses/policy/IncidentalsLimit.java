package uk.gov.sop.expenses.policy;

import java.time.LocalDate;

/**
 * What may be paid without tax for personal incidental expenses (newspapers, calls home) on nights away (EIM02710).
 *
 * @param from first night it applies to
 * @param ukPence a night in the United Kingdom
 * @param abroadPence a night abroad
 * @param rule where it was published
 * @see IncidentalsTrip
 */
public record IncidentalsLimit(LocalDate from, int ukPence, int abroadPence, String rule) implements Dated {

    int nightPence(boolean abroad) {
        return abroad ? abroadPence : ukPence;
    }
}
