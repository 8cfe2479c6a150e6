package uk.gov.sop.pay.intake;

import java.time.LocalDate;

/** How far back pay is kept; told by the room that deletes what is over, which knows this one. */
public interface FirstKept {

    /** The first tax year of which such documents are kept on a day; what came of an earlier one would go the same night. */
    int taxYear(RunKind kind, LocalDate today);
}
