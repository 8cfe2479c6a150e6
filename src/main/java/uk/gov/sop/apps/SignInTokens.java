package uk.gov.sop.apps;

import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import java.time.Instant;

/**
 * What the identity provider gave the page for a person.
 *
 * @param access for the API
 * @param refresh for the next access token; good for one use
 * @param accessUntil when the access token expires
 * @param endsAt when the refresh token expires, and the session with it
 */
record SignInTokens(String access, String refresh, Instant accessUntil, Instant endsAt) {

    /** Of whom it is; nothing is allowed by it, so the signature is not looked at again. */
    String subject() {
        return OidcCommonUtils.decodeJwtContent(access).getString("sub");
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "SignInTokens until " + accessUntil;
    }
}
