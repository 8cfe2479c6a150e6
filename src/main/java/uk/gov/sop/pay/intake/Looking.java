package uk.gov.sop.pay.intake;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.slips.Stated;
import uk.gov.sop.shared.JsonLine;

/**
 * Looks at lines on every processor, and gives them on in the order of the file. It reads ahead, so that there is something
 * to look at while the database is busy with the people of a department, or with the rows of the one before.
 */
final class Looking implements AutoCloseable {

    private static final int BLOCK = 500;
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_AHEAD = 16;
    private static final int MOST_THREADS = 4;

    private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(threads);
    private final RunLines file;
    private final JsonLine json;
    private final Deque<Block> ahead = new ArrayDeque<>();
    private @Nullable RunKind kind;
    private boolean ended;

    Looking(RunLines file, JsonLine json) {
        this.file = file;
        this.json = json;
    }

    private sealed interface Block {}

    private record Header(RunLine line) implements Block {}

    private record Body(Future<List<Looked>> alone) implements Block {}

    /** The header that comes next, once all lines before it are given on; empty at the end of the file. */
    Optional<RunLine> header() throws IOException {
        while (ahead.isEmpty() && !ended) {
            readBlock();
        }
        return ahead.poll() instanceof Header header ? Optional.of(header.line()) : Optional.empty();
    }

    /**
     * All lines until the next header.
     *
     * @param look at one that was looked at by itself already, in any thread
     * @param then with each, in this thread
     */
    void lines(UnaryOperator<Looked> look, Consumer<Looked> then) throws IOException {
        Deque<Future<List<Looked>>> underWay = new ArrayDeque<>();
        readAhead();
        while (ahead.peek() instanceof Body(Future<List<Looked>> alone)) {
            ahead.remove();
            // Before it in the pool's queue, so that this waits for what another thread is at, and for nothing else.
            underWay.add(pool.submit(() -> result(alone).stream().map(look).toList()));
            if (underWay.size() > 2 * threads) {
                result(underWay.remove()).forEach(then);
            }
            readAhead();
        }
        while (!underWay.isEmpty()) {
            result(underWay.remove()).forEach(then);
        }
    }

    private void readAhead() throws IOException {
        while (ahead.size() < MOST_AHEAD && !ended) {
            readBlock();
        }
    }

    private void readBlock() throws IOException {
        List<RunLine> lines = new ArrayList<>(BLOCK);
        Optional<RunLine> next = file.next();
        int characters = 0;
        while (next.isPresent() && !isHeader(next.get())) {
            lines.add(next.get());
            characters += next.get().json().text().length();
            if (lines.size() == BLOCK || characters >= MOST_CHARACTERS) {
                look(lines);
                return;
            }
            next = file.next();
        }
        look(lines);
        next.ifPresentOrElse(this::begin, () -> ended = true);
    }

    /** The first line of a file is to be one, whatever it is. */
    private boolean isHeader(RunLine line) {
        return kind == null || line.header();
    }

    private void look(List<RunLine> lines) {
        if (kind != null && !lines.isEmpty()) {
            Class<? extends Stated> type = kind.line();
            ahead.add(new Body(pool.submit(() ->
                    lines.stream().map(line -> Looked.alone(line, type, json)).toList())));
        }
    }

    private void begin(RunLine header) {
        kind = RunKind.of(header.json().text());
        ahead.add(new Header(header));
    }

    private static <L> List<L> result(Future<List<L>> block) {
        try {
            return block.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A line could not be looked at.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Somebody ended the reading of a run.", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
