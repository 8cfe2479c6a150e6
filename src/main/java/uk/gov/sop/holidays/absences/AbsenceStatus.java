package uk.gov.sop.holidays.absences;

import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Where an absence stands, and where it may go from there. */
enum AbsenceStatus {
    REQUESTED,
    APPROVED,
    /** What stands is approved; something else in its place waits for a decision. */
    CHANGE_REQUESTED,
    /** What stands is approved and has begun; to take it back waits for a decision. */
    CANCELLATION_REQUESTED,
    REFUSED,
    CANCELLED;

    boolean isOpen() {
        return switch (this) {
            case REQUESTED, APPROVED, CHANGE_REQUESTED, CANCELLATION_REQUESTED -> true;
            case REFUSED, CANCELLED -> false;
        };
    }

    boolean waits() {
        return switch (this) {
            case REQUESTED, CHANGE_REQUESTED, CANCELLATION_REQUESTED -> true;
            case APPROVED, REFUSED, CANCELLED -> false;
        };
    }

    boolean mayCancel() {
        return isOpen() && this != CANCELLATION_REQUESTED;
    }

    /** @return whether it is approved, so that something else can only be proposed */
    boolean standsWhenChanged() {
        return switch (this) {
            case REQUESTED -> false;
            case APPROVED, CHANGE_REQUESTED, CANCELLATION_REQUESTED -> true;
            case REFUSED -> throw notOpen("This leave was refused. Ask again under a new id.");
            case CANCELLED -> throw notOpen("This leave is cancelled. Ask again under a new id.");
        };
    }

    /** @param begun whether it needed approval and was taken, at least in part: that it was not is for the manager */
    AbsenceStatus cancelled(boolean begun) {
        return switch (this) {
            case REQUESTED -> CANCELLED;
            case APPROVED, CHANGE_REQUESTED -> begun ? CANCELLATION_REQUESTED : CANCELLED;
            case CANCELLATION_REQUESTED -> throw notOpen("You have asked already: your manager decides.");
            case REFUSED -> throw notOpen("This leave was refused: there is nothing to cancel.");
            case CANCELLED -> throw notOpen("This leave is cancelled already.");
        };
    }

    AbsenceStatus approved() {
        return switch (this) {
            case REQUESTED, CHANGE_REQUESTED -> APPROVED;
            case CANCELLATION_REQUESTED -> CANCELLED;
            case APPROVED, REFUSED, CANCELLED -> throw notWaiting();
        };
    }

    /** What stood before stands on. */
    AbsenceStatus refused() {
        return switch (this) {
            case REQUESTED -> REFUSED;
            case CHANGE_REQUESTED, CANCELLATION_REQUESTED -> APPROVED;
            case APPROVED, REFUSED, CANCELLED -> throw notWaiting();
        };
    }

    private static RuleBroken notWaiting() {
        return notOpen("This leave is not waiting for a decision.");
    }

    private static RuleBroken notOpen(String message) {
        return new RuleBroken(Rule.ABSENCE_NOT_OPEN, message);
    }
}
