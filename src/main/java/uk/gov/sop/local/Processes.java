package uk.gov.sop.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends other programs with all that they started themselves. */
final class Processes {

    private Processes() {}

    /** Asks first, since a server then closes its files properly. */
    static void stop(ProcessHandle process, Duration patience) {
        var all = Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroy);
        if (!endsWithin(process, patience)) {
            all.forEach(ProcessHandle::destroyForcibly);
            endsWithin(process, patience);
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillRunning) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
