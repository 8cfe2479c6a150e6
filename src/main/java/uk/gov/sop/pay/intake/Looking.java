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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at lines on every processor, and gives them on in the order of the file. */
final class Looking implements AutoCloseable {

    private static final int BLOCK = 500;
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_THREADS = 4;

    private final int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    private final ExecutorService pool = Executors.newFixedThreadPool(threads);
    private final RunLines file;
    private @Nullable RunLine header;

    Looking(RunLines file) {
        this.file = file;
    }

    /**
     * All lines until the next header.
     *
     * @param look at one, in any thread
     * @param then with each, in this thread
     * @return the header; empty at the end of the file
     */
    <L> Optional<RunLine> at(Function<RunLine, L> look, Consumer<L> then) throws IOException {
        header = null;
        Deque<Future<List<L>>> underWay = new ArrayDeque<>();
        for (List<RunLine> block = block(); !block.isEmpty(); block = header == null ? block() : List.of()) {
            List<RunLine> lines = block;
            underWay.add(pool.submit(() -> lines.stream().map(look).toList()));
            if (underWay.size() > 2 * threads) {
                result(underWay.remove()).forEach(then);
            }
        }
        while (!underWay.isEmpty()) {
            result(underWay.remove()).forEach(then);
        }
        return Optional.ofNullable(header);
    }

    private List<RunLine> block() throws IOException {
        List<RunLine> lines = new ArrayList<>(BLOCK);
        int characters = 0;
        while (lines.size() < BLOCK && characters < MOST_CHARACTERS) {
            Optional<RunLine> next = file.next();
            if (next.isEmpty()) {
                return lines;
            }
            if (next.get().header()) {
                header = next.get();
                return lines;
            }
            lines.add(next.get());
            characters += next.get().json().text().length();
        }
        return lines;
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
