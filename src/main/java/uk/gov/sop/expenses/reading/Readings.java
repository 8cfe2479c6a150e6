package uk.gov.sop.expenses.reading;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.gov.sop.expenses.reading.print.Box;
import uk.gov.sop.expenses.reading.print.Found;
import uk.gov.sop.expenses.reading.print.Reading;

/** What claims tell about receipts that were read, and how often the reading agreed with them. */
@Singleton
// Kept as JSON, where nothing else tells a native build that they are read by reflection.
@RegisterForReflection(targets = {Reading.class, Found.class, Box.class, ClaimedReceipt.class})
public class Readings {

    private final ReceiptReadings readings;
    private final EntityManager database;

    Readings(ReceiptReadings readings, EntityManager database) {
        this.readings = readings;
        this.database = database;
    }

    /** Keeps what the person claimed beside what was read; the last time counts. Harmless for one that was not read. */
    @Transactional
    public void corrected(UUID receiptId, ClaimedReceipt claimed) {
        readings.findByIdOptional(receiptId).ifPresent(reading -> reading.correct(claimed));
    }

    /** Over all receipts that were read and claimed. */
    @Transactional
    Agreement agreement() {
        Object[] row = (Object[]) database.createNativeQuery("""
                        select count(*),
                               count(*) filter (where found -> 'date' -> 'value' = corrected -> 'date'),
                               count(*) filter (where found -> 'total' -> 'value' = corrected -> 'total'),
                               count(*) filter (where found -> 'currency' -> 'value' = corrected -> 'currency'),
                               count(*) filter (where corrected -> 'vat' <> 'null'),
                               count(*) filter (where found -> 'vat' -> 'value' = corrected -> 'vat')
                        from receipt_reading where status = 'READ' and corrected is not null""").getSingleResult();
        return new Agreement(
                number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    /**
     * @param claimed receipts that were read and then claimed
     * @param datesRight of them those whose date was claimed as it was read
     * @param totalsRight of them those whose total was claimed as it was read
     * @param currenciesRight of them those whose currency was claimed as it was read
     * @param vatClaimed of them those where the person gave the VAT
     * @param vatRight of those in turn those whose VAT was given as it was read
     */
    record Agreement(
            long claimed, long datesRight, long totalsRight, long currenciesRight, long vatClaimed, long vatRight) {}
}
