package uk.gov.sop.local.data.leave;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.cast.Post;

/** Leave that somebody asked for, and what became of it. */
record MadeAbsence(
        Post post,
        LocalDate from,
        LocalDate to,
        boolean startsAfternoon,
        boolean endsMidday,
        List<AwayDay> days,
        Status status,
        LocalDateTime requestedAt,
        @Nullable LocalDateTime decidedAt,
        @Nullable String reason) {

    enum Status {
        REQUESTED,
        APPROVED,
        REFUSED,
        CANCELLED
    }

    /** Holds some of the balance, and keeps the person away. */
    boolean open() {
        return status == Status.REQUESTED || status == Status.APPROVED;
    }

    int minutes() {
        return days.stream().mapToInt(AwayDay::minutes).sum();
    }

    String title() {
        String half = startsAfternoon ? ", afternoon" : endsMidday ? ", morning" : "";
        return "Annual leave: " + Words.dates(from, to) + half;
    }

    String cost() {
        return Words.days(days.stream().mapToInt(AwayDay::tenths).sum()) + " (" + Words.hours(minutes()) + ")";
    }
}
