package uk.gov.sop.people;

/** The part of the United Kingdom whose public holidays apply; it comes from the place of work, never assumed. */
public enum Division {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND
}
