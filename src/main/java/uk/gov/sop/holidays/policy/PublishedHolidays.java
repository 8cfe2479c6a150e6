package uk.gov.sop.holidays.policy;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import uk.gov.sop.shared.OperatingModel;

/** The public holidays in force: GOV.UK's file is a part of the operating model. */
@Startup
@Singleton
public class PublishedHolidays {

    private final PublicHolidays current;

    PublishedHolidays(OperatingModel model) {
        current = new PublicHolidays(model.read("public-holidays.json", PublicHolidays.Content.class));
    }

    public PublicHolidays current() {
        return current;
    }
}
