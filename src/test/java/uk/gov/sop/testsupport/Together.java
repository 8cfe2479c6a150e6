package uk.gov.sop.testsupport;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many requests at the same moment. */
public final class Together {

    /** Within a {@code do '…'}: goes on once somebody waits for its transaction; half a minute at most. */
    public static final String UNTIL_WAITED_FOR = """
            for i in 1..1500 loop
                exit when exists (select from pg_locks where not granted
                                  and transactionid = cast(pg_current_xact_id() as xid));
                perform pg_sleep(0.02);
            end loop;""";

    private Together() {}

    public static <T> List<T> run(int times, IntFunction<T> request) {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> running = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return request.apply(i);
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(Together::result).toList();
        }
    }

    /** How many transactions wait for a lock that another one holds. */
    public static long waiting() {
        return Staff.count("select count(distinct pid) from pg_locks where not granted");
    }

    /** Waits for what other threads bring about; half a minute without it is a failure. */
    public static void until(BooleanSupplier what) throws InterruptedException {
        for (int i = 0; i < 1_500; i++) {
            if (what.getAsBoolean()) {
                return;
            }
            Thread.sleep(Duration.ofMillis(20));
        }
        throw new AssertionError("What was waited for did not come.");
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
