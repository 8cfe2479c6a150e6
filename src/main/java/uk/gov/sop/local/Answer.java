package uk.gov.sop.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A page that answers once its server is ready. */
record Answer(URI page) {

    boolean comesWithin(Duration patience, BooleanSupplier worthWaiting) {
        new Pause(patience).whileTrue(() -> worthWaiting.getAsBoolean() && !isThere());
        return worthWaiting.getAsBoolean() && isThere();
    }

    private boolean isThere() {
        try {
            // The newer client keeps threads, which the application's class loaders would then never let go.
            var connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(5_000);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
