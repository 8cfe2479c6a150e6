package uk.gov.sop.holidays.absences;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of somebody's leave at the end of a leave year. */
@Schema(name = "CarryOverReason")
public enum ClosingReason {
    /** All of it goes into the next year. */
    WITHIN_LIMIT,
    /** The department's limit goes into the next year, the rest is lost. */
    OVER_LIMIT,
    /** The law keeps more than the department's limit, after leave for a family. */
    AFTER_FAMILY_LEAVE,
    /** The law keeps more than the department's limit, after sickness. */
    AFTER_SICKNESS,
    NOTHING_LEFT,
    /** More was taken than there was: the next year begins below zero. */
    TAKEN_AHEAD,
    /** Employment ended: what was left was paid, or what was over-taken recovered. */
    LEFT
}
