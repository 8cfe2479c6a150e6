package uk.gov.sop.holidays.policy;

import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;

/** Puts the public holidays back that the service is released with: all tests share them. */
public final class ReleasedHolidays {

    private ReleasedHolidays() {}

    public static void restore(PublishedHolidays published) {
        Staff.run("delete from public_holiday");
        Staff.run("delete from public_holiday_import");
        // One more without any date: an edition is never followed by an earlier one.
        Staff.run("""
                insert into public_holiday_import (id, imported_by, imported_at, fingerprint, changes, edition, version)
                values (?, 'nobody', now(), '', '{}', nextval('public_holiday_edition'), 0)""", Api.newId());
        published.look();
        Staff.run("delete from public_holiday_import");
    }
}
