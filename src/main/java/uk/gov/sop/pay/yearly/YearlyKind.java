package uk.gov.sop.pay.yearly;

import uk.gov.sop.people.disclosures.Disclosures.What;

/** What people are told of a whole tax year; named as it is kept. */
public enum YearlyKind {
    P60,
    P11D;

    /** Its list, on record as shown. */
    What list() {
        return switch (this) {
            case P60 -> What.P60_LIST;
            case P11D -> What.P11D_LIST;
        };
    }

    /** One of them, on record as shown. */
    What document() {
        return switch (this) {
            case P60 -> What.P60;
            case P11D -> What.P11D;
        };
    }

    /** By what is on it. */
    public static YearlyKind of(Class<? extends YearlyForm> form) {
        return form == P60.class ? P60 : P11D;
    }
}
