package uk.gov.sop.holidays.policy;

import uk.gov.sop.testsupport.Staff;

/** Puts the public holidays back that the service is released with: all tests share them. */
public final class ReleasedHolidays {

    private ReleasedHolidays() {}

    public static void restore(PublishedHolidays published) {
        Staff.run("delete from public_holiday");
        Staff.run("delete from public_holiday_import");
        published.look();
    }
}
