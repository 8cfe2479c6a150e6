package uk.gov.sop.shared;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file of the back office, read as a stream, under an id that its sender made: whole or not at all. The same file
 * again changes nothing; another file under the same id needs {@code If-Match}.
 */
@Singleton
public class FileIntake {

    /** How long a transaction may last that takes a file. */
    public static final int SECONDS = 600;

    private final Locks locks;

    FileIntake(Locks locks) {
        this.locks = locks;
    }

    /**
     * What becomes of files of one kind.
     *
     * @param <T> what is kept of the file that was taken last
     * @param <V> how that is shown
     */
    public interface Receiver<T extends ReceivedFile, V> {

        /** Where these files are put, with a slash at the end. */
        String path();

        /** Files with the same are taken one after another. */
        default UUID queue(UUID id) {
            return id;
        }

        Optional<T> known(UUID id);

        /** Keeps the first file of an id, or another in place of it; refuses one by {@link LineErrors#refuse}. */
        T take(UUID id, Lines file) throws IOException, SQLException;

        V view(T known);
    }

    /** Whatever goes wrong is unchecked: an exception that is checked would commit what half a file has done. */
    public <T extends ReceivedFile, V> RestResponse<V> put(
            UUID id, @Nullable String ifMatch, InputStream body, Receiver<T, V> receiver) {
        Uuid7.require(id);
        locks.on(receiver.queue(id));
        try {
            return received(id, ifMatch, new Lines(body), receiver);
        } catch (IOException brokenOff) {
            throw new RuleBroken(
                    Rule.MALFORMED_REQUEST,
                    "The file broke off before its end. Nothing was changed: send all of it again.");
        } catch (SQLException failed) {
            throw new IllegalStateException("A file could not be kept.", failed);
        }
    }

    private static <T extends ReceivedFile, V> RestResponse<V> received(
            UUID id, @Nullable String ifMatch, Lines file, Receiver<T, V> receiver) throws IOException, SQLException {
        Optional<T> existing = receiver.known(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            return Conditional.created(receiver.path() + id, receiver.view(receiver.take(id, file)));
        }
        T known = existing.get();
        if (ifMatch != null || !Precondition.isRetry(null, file.fingerprint(), known.fingerprint())) {
            Precondition.require(ifMatch, ETag.of(receiver.view(known)));
            receiver.take(id, file);
        }
        return Conditional.ok(receiver.view(known));
    }
}
