package uk.gov.sop.local.data;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Says every few seconds how far the load is, from the people done. */
final class Progress implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Consumer<String> console;
    private final int people;
    private final long begun = System.nanoTime();
    private final AtomicLong told = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private final Thread speaker;

    Progress(Consumer<String> console, int people) {
        this.console = console;
        this.people = people;
        this.speaker = Thread.ofPlatform().daemon().name("load-progress").start(this::speak);
    }

    void add(int morePeople, long moreRows) {
        told.addAndGet(morePeople);
        rows.addAndGet(moreRows);
    }

    long seconds() {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }

    private void speak() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                console.accept(line());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private String line() {
        long seconds = Math.max(1, seconds());
        long done = Math.max(1, told.get());
        long left = seconds * (people - done) / done;
        return "%,d rows, %d%%, %,d rows a second, %d:%02d left before indexes are built"
                .formatted(rows.get(), 100 * done / people, rows.get() / seconds, left / 60, left % 60);
    }

    @Override
    public void close() {
        speaker.interrupt();
    }
}
