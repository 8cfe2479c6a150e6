package uk.gov.sop.local.data;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.cast.Cast;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;

/** What is put before managers: a row of the inbox for each. */
public final class Requests {

    private final Cast cast;

    public Requests(Cast cast) {
        this.cast = cast;
    }

    /** Where a request stands. */
    public enum Status {
        WAITING,
        APPROVED,
        DECLINED,
        WITHDRAWN
    }

    /** @param decidedAt null while it waits, and when it was withdrawn */
    public void write(
            Sheets sheets,
            Colleague claimant,
            Post post,
            Dice dice,
            String kind,
            UUID subject,
            String title,
            String summary,
            LocalDateTime at,
            Status status,
            @Nullable LocalDateTime decidedAt,
            @Nullable String reason) {
        UUID manager = post.managerId();
        if (manager == null) {
            throw new IllegalStateException("Nobody decides for the head of a line.");
        }
        sheets.of(Table.APPROVAL)
                .id(dice.id(millis(at)))
                .text(kind)
                .id(subject)
                .id(claimant.id())
                .text(title)
                .text(summary)
                .utc(at)
                .text(status.name())
                .id(decidedAt == null ? null : cast.decider(manager, claimant.id(), decidedAt.toLocalDate()))
                .utc(decidedAt)
                .text(reason)
                .number(status == Status.WAITING ? 0 : 1)
                .end();
    }

    public static long millis(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC) * 1000;
    }
}
