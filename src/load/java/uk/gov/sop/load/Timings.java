package uk.gov.sop.load;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each of many took. */
final class Timings {

    private final Queue<Long> microseconds = new ConcurrentLinkedQueue<>();

    void add(long microseconds) {
        this.microseconds.add(microseconds);
    }

    int count() {
        return microseconds.size();
    }

    /** @param percent of all that took this long at most */
    double milliseconds(int percent) {
        long[] sorted =
                microseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / 1_000.0;
    }
}
