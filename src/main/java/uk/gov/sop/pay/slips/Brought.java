package uk.gov.sop.pay.slips;

/** What a line of a run brings, once it is sound by itself: as much of it as the records are asked about, and its content. */
public interface Brought {

    String staffNumber();
}
