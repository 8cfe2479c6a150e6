package uk.gov.sop.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;

/** What is kept of a file of the back office: which one came last under its id, when, and from whom. */
@MappedSuperclass
public abstract class ReceivedFile {

    @Id
    private UUID id;

    private String fingerprint;
    private Instant receivedAt;
    private String receivedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReceivedFile() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by receive
    protected ReceivedFile(UUID id) {
        this.id = id;
    }

    /** @param by the sign-in that sent it */
    protected final void receive(Lines file, Instant now, String by) throws IOException {
        fingerprint = file.fingerprint();
        receivedAt = now;
        receivedBy = by;
    }

    public final UUID id() {
        return id;
    }

    /** SHA-256 of the file, in base64url. */
    public final String fingerprint() {
        return fingerprint;
    }

    public final Instant receivedAt() {
        return receivedAt;
    }

    public final String receivedBy() {
        return receivedBy;
    }
}
