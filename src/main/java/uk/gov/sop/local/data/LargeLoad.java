package uk.gov.sop.local.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import uk.gov.sop.local.data.cast.Cast;
import uk.gov.sop.local.data.pay.PayKeys;

/** Very many people by {@code COPY}: marked as begun first and as complete last, so that half of it never passes. */
final class LargeLoad {

    private static final int THREADS = 2;
    private static final int BLOCK = 250;

    /** Pay comes run by run and lies on disk so, where it is made up here person by person. */
    private static final List<String> AS_THEY_ARRIVED = List.of(
            "cluster payslip using payslip_run_id_person_id_key",
            "cluster yearly_document using yearly_document_run_id_person_id_key");

    private final MadeUpData data;
    private final Cast cast;
    private final Almanac almanac;

    LargeLoad(MadeUpData data, Cast cast, Almanac almanac) {
        this.data = data;
        this.cast = cast;
        this.almanac = almanac;
    }

    void run() throws SQLException {
        data.console().accept("Making up %,d people with two years of claims, leave and pay.".formatted(cast.size()));
        try (Progress progress = new Progress(data.console(), cast.size())) {
            Upkeep upkeep = begin();
            long rows = copy(progress);
            progress.close();
            data.console().accept("%,d rows copied after %d s.".formatted(rows, progress.seconds()));
            finish(upkeep, progress);
            data.console().accept("Complete after %d s.".formatted(progress.seconds()));
        }
    }

    private Upkeep begin() throws SQLException {
        try (Connection connection = data.connect()) {
            new LoadMark(false, data.today(), data.issuer()).write(connection);
            Upkeep upkeep = Upkeep.of(connection);
            for (String removal : upkeep.remove()) {
                execute(connection, removal);
            }
            connection.commit();
            return upkeep;
        }
    }

    private long copy(Progress progress) throws SQLException {
        try (CopyStreams streams = new CopyStreams(data)) {
            AtomicInteger next = new AtomicInteger();
            PayKeys keys = data.payKeys();
            List<Story> stories = IntStream.range(0, THREADS)
                    .mapToObj(i -> new Story(
                            cast, almanac, data.issuer(), false, data.receiptFiles(), keys, new Sheets(streams::into)))
                    .toList();
            inParallel(stories.stream()
                    .<Callable<Void>>map(story -> () -> {
                        tell(story, next, progress);
                        return null;
                    })
                    .toList());
            stories.getFirst().end(stories.subList(1, THREADS));
            ConcurrentLinkedQueue<Table> open = new ConcurrentLinkedQueue<>(Arrays.asList(Table.values()));
            return inParallel(share(() -> {
                        Table table = open.poll();
                        return table == null ? -1L : streams.finish(table);
                    }))
                    .stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private void tell(Story story, AtomicInteger next, Progress progress) {
        try {
            tellAll(story, next, progress);
        } finally {
            // Where one thread failed, the other need not go on.
            next.set(cast.size());
        }
    }

    private void tellAll(Story story, AtomicInteger next, Progress progress) {
        long told = 0;
        for (int first = next.getAndAdd(BLOCK); first < cast.size(); first = next.getAndAdd(BLOCK)) {
            int last = Math.min(cast.size(), first + BLOCK);
            for (int i = first; i < last; i++) {
                story.tell(cast.get(i));
            }
            progress.add(last - first, story.sheets().count() - told);
            told = story.sheets().count();
        }
        story.sheets().flush();
    }

    private void finish(Upkeep upkeep, Progress progress) throws SQLException {
        executeAll("indexes", upkeep.keys(), progress);
        try (Connection connection = data.connect()) {
            for (String reference : upkeep.references()) {
                execute(connection, reference);
            }
            connection.commit();
        }
        executeAll("references", upkeep.checks(), progress);
        executeAll("tables put in the order of runs", AS_THEY_ARRIVED, progress);
        executeAll(
                "statistics",
                Arrays.stream(Table.values())
                        .map(table -> "vacuum analyze " + table.title())
                        .toList(),
                progress);
        try (Connection connection = data.connect()) {
            new LoadMark(true, data.today(), data.issuer()).write(connection);
            connection.commit();
        }
    }

    private void executeAll(String what, List<String> statements, Progress progress) throws SQLException {
        ConcurrentLinkedQueue<String> left = new ConcurrentLinkedQueue<>(statements);
        inParallel(share(() -> {
            String statement = left.poll();
            if (statement == null) {
                return -1L;
            }
            try (Connection connection = data.connect()) {
                connection.setAutoCommit(true);
                execute(connection, statement);
            }
            return 0L;
        }));
        data.console().accept("%d %s done after %d s.".formatted(statements.size(), what, progress.seconds()));
    }

    /** The same work for each thread, again and again until it gives less than nothing. */
    private static List<Callable<Long>> share(Callable<Long> work) {
        List<Callable<Long>> shares = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            shares.add(() -> {
                long sum = 0;
                for (long done = work.call(); done >= 0; done = work.call()) {
                    sum += done;
                }
                return sum;
            });
        }
        return shares;
    }

    private static <T> List<T> inParallel(List<Callable<T>> tasks) throws SQLException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<T> results = new ArrayList<>();
            for (Future<T> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new SQLException("The scale data could not be loaded.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("The load was interrupted.", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
