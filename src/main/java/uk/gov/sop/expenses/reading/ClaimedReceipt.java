package uk.gov.sop.expenses.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person claimed of a receipt in the end, in the terms of a reading.
 *
 * @param total of the whole receipt, whatever lines it is claimed on, in whole minor units (pence, cents)
 * @param currency ISO 4217
 * @param vat in whole minor units; null where the person did not say
 */
public record ClaimedReceipt(
        LocalDate date,
        long total,
        String currency,
        @Nullable Long vat) {}
