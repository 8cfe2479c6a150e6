package uk.gov.sop.apps;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * One browser on its way to the identity provider and back. Its handle stays in the browser's cookie, so nothing is
 * stored and nobody can be signed in as someone else by a link.
 */
record SignInAttempt(Handle handle) {

    /** Goes out and must come back to the same browser. */
    String state() {
        return handle.secretFor("state");
    }

    /** PKCE (RFC 7636): the code is worth nothing without it. */
    String verifier() {
        return handle.secretFor("verifier");
    }

    String challenge() {
        return Handle.base64(Handle.sha256(verifier()));
    }

    boolean isAnsweredBy(@Nullable String state) {
        return state != null
                && MessageDigest.isEqual(
                        state().getBytes(StandardCharsets.US_ASCII), state.getBytes(StandardCharsets.UTF_8));
    }
}
