package uk.gov.sop.apps;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** Someone signed in on the phone page: the tokens stay here, sealed, and the browser has the handle. */
@Entity
class PageSession {

    /** A token that expires on its way through the service would be refused. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    @Id
    private String handleHash;

    private byte[] tokens;
    private Instant accessUntil;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PageSession() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by renew
    PageSession(Handle handle, SignInTokens given) {
        this.handleHash = handle.hash();
        renew(handle, given);
    }

    final void renew(Handle handle, SignInTokens given) {
        tokens = handle.seal(given.access() + "\n" + given.refresh());
        accessUntil = given.accessUntil();
        expiresAt = given.endsAt();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean needsRefresh(Instant now) {
        return now.plus(MARGIN).isAfter(accessUntil);
    }

    SignInTokens tokens(Handle handle) {
        String open = handle.open(tokens);
        int end = open.indexOf('\n');
        return new SignInTokens(open.substring(0, end), open.substring(end + 1), accessUntil, expiresAt);
    }
}
