package uk.gov.sop.local.data.cast;

/** Where people live and work: decides public holidays and whose income tax they pay. */
public enum Nation {
    ENGLAND("ENGLAND_AND_WALES", ""),
    WALES("ENGLAND_AND_WALES", "C"),
    SCOTLAND("SCOTLAND", "S"),
    NORTHERN_IRELAND("NORTHERN_IRELAND", "");

    private final String division;
    private final String taxPrefix;

    Nation(String division, String taxPrefix) {
        this.division = division;
        this.taxPrefix = taxPrefix;
    }

    /** As the records name whose public holidays apply. */
    public String division() {
        return division;
    }

    /** What a tax code begins with. */
    public String taxPrefix() {
        return taxPrefix;
    }
}
