package uk.gov.sop.pay.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Stated;
import uk.gov.sop.shared.JsonLine;

/**
 * Reads a file in a thread of its own, looks at its lines on every processor, and gives them on in the order of the file:
 * far ahead of whoever takes them, so that a department has been looked at by when the database knows who works for it.
 */
final class Looking implements AutoCloseable {

    private static final int BLOCK = 500;
    private static final int MOST_CHARACTERS = 1 << 20;
    /** Blocks of lines: more lines than most departments have people. */
    private static final int MOST_AHEAD = 48;

    private static final int MOST_THREADS = 4;

    private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(threads + 1);
    private final RunLines file;
    private final JsonLine json;
    private final BlockingQueue<Block> ahead = new ArrayBlockingQueue<>(MOST_AHEAD);
    private final Future<?> reading;
    /** What was taken last, and is not given on yet. */
    private @Nullable Block next;

    // Of the reading thread alone, from here on: the lines it has, and what the last header says they are.
    private List<RunLine> block = new ArrayList<>(BLOCK);
    private int characters;
    private @Nullable Class<? extends Stated> type;

    Looking(RunLines file, JsonLine json) {
        this.file = file;
        this.json = json;
        this.reading = pool.submit(this::read);
    }

    private sealed interface Block {}

    private record Header(RunLine line) implements Block {}

    private record Body(Future<List<Looked>> lines) implements Block {}

    private record End() implements Block {}

    /** The header that comes next, once all lines before it are given on; empty at the end of the file. */
    Optional<RunLine> header() throws IOException {
        if (peek() instanceof Header(RunLine line)) {
            next = null;
            return Optional.of(line);
        }
        return Optional.empty();
    }

    /** All lines until the next header, to be taken one after another. */
    void lines(Consumer<Looked> taker) throws IOException {
        while (peek() instanceof Body(Future<List<Looked>> lines)) {
            next = null;
            result(lines).forEach(taker);
        }
    }

    private Block peek() throws IOException {
        try {
            if (next == null) {
                next = ahead.take();
            }
        } catch (InterruptedException e) {
            throw ended(e);
        }
        if (next instanceof End) {
            result(reading);
        }
        return next;
    }

    private @Nullable Void read() throws IOException, InterruptedException {
        try {
            for (Optional<RunLine> line = file.next(); line.isPresent(); line = file.next()) {
                add(line.get());
            }
            look();
        } finally {
            ahead.put(new End());
        }
        return null;
    }

    /** The first line of a file is to be a header, whatever it is. */
    private void add(RunLine line) throws InterruptedException {
        if (type == null || line.header()) {
            look();
            type = RunKind.of(line.json().text()).line();
            ahead.put(new Header(line));
        } else {
            block.add(line);
            characters += line.json().text().length();
            if (block.size() == BLOCK || characters >= MOST_CHARACTERS) {
                look();
            }
        }
    }

    private void look() throws InterruptedException {
        if (type != null && !block.isEmpty()) {
            Class<? extends Stated> all = type;
            List<RunLine> lines = block;
            ahead.put(new Body(pool.submit(
                    () -> lines.stream().map(line -> Looked.at(line, all, json)).toList())));
            block = new ArrayList<>(BLOCK);
            characters = 0;
        }
    }

    private static <R> R result(Future<R> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException unread -> throw unread;
                case RuntimeException refused -> throw refused;
                case null, default -> throw new IllegalStateException("A line could not be looked at.", e);
            }
        } catch (InterruptedException e) {
            throw ended(e);
        }
    }

    private static IllegalStateException ended(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Somebody ended the reading of a run.", e);
    }

    /** Nothing is read of the file after this. */
    @Override
    public void close() {
        pool.shutdownNow();
        pool.close();
    }
}
