package uk.gov.sop.holidays.publicdays;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.holidays.policy.ReleasedHolidays;

/** A test that imports public holidays, and leaves those behind that all other tests expect. */
abstract class ImportingHolidays {

    @Inject
    PublishedHolidays published;

    @AfterEach
    void restore() {
        ReleasedHolidays.restore(published);
    }
}
