package uk.gov.sop.holidays.publicdays;

import uk.gov.sop.people.Division;

/** How a division is called. */
final class Nation {

    private Nation() {}

    /** As staff read it. */
    static String name(Division division) {
        return switch (division) {
            case ENGLAND_AND_WALES -> "England and Wales";
            case SCOTLAND -> "Scotland";
            case NORTHERN_IRELAND -> "Northern Ireland";
        };
    }
}
