package uk.gov.sop.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what tells nobody when it happens. */
record Pause(Duration patience) {

    /** Whether it stopped being true in time. */
    boolean whileTrue(BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (condition.getAsBoolean()) {
            if (System.nanoTime() > end || !slept()) {
                return false;
            }
        }
        return true;
    }

    private static boolean slept() {
        try {
            Thread.sleep(200);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
