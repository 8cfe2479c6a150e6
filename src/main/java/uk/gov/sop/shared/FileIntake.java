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
     * @param <T> what is kept of a file
     * @param <V> how that is shown
     */
    public interface Receiver<T, V> {

        /** Where these files are put, with a slash at the end. */
        String path();

        Optional<T> find(UUID id);

        /** Of the file that was taken last. */
        String fingerprint(T known);

        /** Keeps the first file of an id, or refuses it by {@link LineErrors#refuse}. */
        T take(UUID id, Lines file) throws IOException, SQLException;

        /** Takes another file in place of the one before. */
        void replace(T known, Lines file) throws IOException, SQLException;

        V view(T known);
    }

    /** @param queue files with the same are taken one after another */
    public <T, V> RestResponse<V> put(
            UUID id, UUID queue, @Nullable String ifMatch, InputStream body, Receiver<T, V> receiver)
            throws IOException, SQLException {
        Uuid7.require(id);
        locks.on(queue);
        Lines file = new Lines(body);
        Optional<T> existing = receiver.find(id);
        if (existing.isEmpty()) {
            Precondition.requireNone(ifMatch);
            return Conditional.created(receiver.path() + id, receiver.view(receiver.take(id, file)));
        }
        T known = existing.get();
        if (ifMatch != null || !Precondition.isRetry(null, file.fingerprint(), receiver.fingerprint(known))) {
            Precondition.require(ifMatch, ETag.of(receiver.view(known)));
            receiver.replace(known, file);
        }
        return Conditional.ok(receiver.view(known));
    }
}
